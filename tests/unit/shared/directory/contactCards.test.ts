import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCards } from '../../../../electron/import/vcard/readCards';
import { contactCards, type CardChoices } from '../../../../shared/directory/contactCards';
import { contactFields, contactRow } from '../../../../shared/imports/contactRow';
import type { Mission } from '../../../../shared/model/mission';
import { organisationSchema } from '../../../../shared/model/organisation';
import { personSchema } from '../../../../shared/model/person';
import { plainPng } from '../../../e2e/support/pictureBytes';

const aPerson = { id: 'zoe', givenName: 'Zoé', familyName: 'Tremblay', language: 'fr', organisation: 'boreal' };
const anOrganisation = { id: 'boreal', name: 'Boréalys inc.', kind: 'biotech', memberOf: {}, isHost: false };

function knownTo(person: object, organisation: object): Pick<Mission, 'organisations' | 'people'> {
  const zoe = personSchema.parse({ ...aPerson, ...person });
  const boreal = organisationSchema.parse({ ...anOrganisation, ...organisation });
  return { people: { [zoe.id]: zoe }, organisations: { [boreal.id]: boreal } };
}

function cardsOf(person: object, organisation: object, choices: Partial<CardChoices> = {}): string {
  const of = ['zoe', 'boreal'];
  return contactCards(knownTo(person, organisation), {
    table: 'people',
    of,
    audience: 'coordinators',
    locale: 'fr',
    ...choices,
  });
}

/** What the import makes of them. */
function readBack(text: string) {
  const cards = readCards(Buffer.from(text));
  return cards.ok ? cards.value.map((card) => contactRow(card, 'en')) : cards.error;
}

const hostile = fc.constantFrom(
  '\\',
  ';',
  ',',
  ':',
  '"',
  '\n',
  ' ',
  '\t',
  'BEGIN:VCARD',
  'é',
  '漢',
  '👩‍🔬',
  '=3B',
  '\\n',
);
const text = fc.array(fc.oneof(hostile, fc.string({ maxLength: 12 })), { maxLength: 30 }).map((parts) =>
  parts
    .join('')
    .replace(/[^\P{C}\n\t]/gu, '')
    .trim(),
);
const name = text.map((said) => said || 'Anne');
const phone = fc.stringMatching(/^\+1 [0-9]{3} [0-9]{3}-[0-9]{4}$/);

describe('contacts that leave', () => {
  test('come back as they left, whatever stands in them, on lines of 75 octets at most', () => {
    const person = fc.record({
      givenName: name,
      familyName: name,
      jobTitleFr: name,
      jobTitleEn: name,
      email: name,
      workPhone: phone,
      mobilePhone: phone,
    });
    const organisation = fc.record({ name, city: name, country: fc.constant('Canada'), website: name });
    fc.assert(
      fc.property(person, organisation, (zoe, { name: called, city, country, website }) => {
        const written = cardsOf(zoe, { name: called, city, country, website });
        for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const at = { organisation: called, organisationCity: city, organisationCountry: country };
        const values = { ...zoe, ...at, organisationWebsite: website, language: 'fr' };
        expect(Object.keys(values).sort((one, other) => one.localeCompare(other))).toEqual(
          contactFields
            .filter((field) => !['fullName', 'organisationEmail', 'organisationPhone'].includes(field))
            .sort((one, other) => one.localeCompare(other)),
        );
        expect(readBack(written)).toEqual([{ values, leftOut: [] }]);
      }),
    );
  });

  test('are one card each, for text that would end a card too', () => {
    const written = cardsOf({ givenName: 'A\r\nEND:VCARD\rBEGIN:VCARD\u2028N:x', jobTitleFr: 'zero\0' }, {});
    expect(readBack(written)).toMatchObject([{ values: { jobTitleFr: 'zero' } }]);
    expect(written.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(1);
  });

  const secrets = {
    dietAndAccess: 'no-nuts',
    emergencyContact: 'mother',
    travelDocumentCountry: 'FR',
    travelDocumentExpiry: '2031-01-01',
    entryAuthorisation: 'granted',
    tags: 'difficult',
    notes: 'rude',
    mobilePhone: '438-555-0101',
  };
  test('say nothing private, and a private telephone only to coordinators', () => {
    const plain = cardsOf({}, {});
    expect(cardsOf(secrets, { tags: 'late payer', notes: 'broke' }, { audience: 'delegation' })).toBe(plain);
    expect(cardsOf(secrets, { tags: 'late payer', notes: 'broke' })).toBe(
      plain.replace('LANG:fr', 'TEL;TYPE=CELL,VOICE:438-555-0101\r\nLANG:fr'),
    );
  });

  test('of organisations are companies, and come back as organisations', () => {
    const written = cardsOf(
      {},
      { city: 'Laval', country: 'CA', website: 'https://b.example', email: 'info@b.example', phone: '450 555-0100' },
      { table: 'organisations' },
    );
    expect(written.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:;;;;',
      'FN:Boréalys inc.',
      'ORG:Boréalys inc.',
      'EMAIL;TYPE=INTERNET,WORK:info@b.example',
      'TEL;TYPE=WORK,VOICE:450 555-0100',
      'ADR;TYPE=WORK:;;;Laval;;;Canada',
      'URL;TYPE=WORK:https://b.example',
      'X-ABSHOWAS:COMPANY',
      'END:VCARD',
      '',
    ]);
    const values = {
      organisation: 'Boréalys inc.',
      organisationCity: 'Laval',
      organisationCountry: 'Canada',
      organisationWebsite: 'https://b.example',
      organisationEmail: 'info@b.example',
      organisationPhone: '450 555-0100',
    };
    expect(readBack(written)).toEqual([{ values, leftOut: [] }]);
  });

  test('are those who are chosen and still there', () => {
    expect(cardsOf({ deleted: true }, {})).toBe('');
    expect(cardsOf({}, {}, { of: ['somebody'] })).toBe('');
    expect(cardsOf({}, { deleted: true })).not.toContain('Boréalys');
  });

  test('carry the photo of a person and the logo of a company, which come back as they left', () => {
    const picture = `data:image/png;base64,${plainPng([40, 40]).toString('base64')}`;
    const data = picture.slice(picture.indexOf(',') + 1);
    for (const [table, field] of [
      ['people', 'photo'],
      ['organisations', 'logo'],
    ] as const) {
      const written = cardsOf({ photo: picture }, { logo: picture }, { table, audience: 'delegation' });
      expect(written).toContain('PHOTO;ENCODING=b;TYPE=PNG:');
      for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(readBack(written)).toMatchObject([{ picture: { field, data }, leftOut: [] }]);
    }
    expect(cardsOf({}, {})).not.toContain('PHOTO');
  });
});
