import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseContacts } from '../../../../electron/import/vcard/parseContacts';
import { contactFields } from '../../../../shared/imports/contactRow';
import { leftOutKinds } from '../../../../shared/imports/leftOut';
import type { ContactHeads } from '../../../../shared/imports/tableFromContacts';
import { failure } from '../../../../shared/model/result';

/** The columns under the names of their fields. */
const heads = Object.fromEntries(contactFields.map((field) => [field, field])) as unknown as ContactHeads;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contacts-'));
});
afterAll(() => rm(folder, { recursive: true }));

const nothing = Object.fromEntries(leftOutKinds.map((kind) => [kind, 0]));

/** Each row as an object without its empty cells, and what was left out of the file. */
async function peopleIn(path: string) {
  const read = await parseContacts(path, heads, 'fr', () => undefined);
  if (!read.ok) return read;
  const { header, rows, leftOut, pictures = [] } = read.value;
  const people = rows.map(({ number, cells }) => [
    number,
    Object.fromEntries(header.map((name, column) => [name, cells[column]] as const).filter(([, cell]) => cell !== '')),
  ]);
  const counted = Object.entries(leftOut ?? {}).filter(([, count]) => count > 0);
  const pictured = pictures.map(({ row, field, data }) => `${row} ${field} ${data.slice(0, 4)}`);
  return { people, leftOut: Object.fromEntries(counted), ...(pictures.length > 0 && { pictured }) };
}

async function peopleInText(content: string | Buffer, name = 'some.vcf') {
  const path = join(folder, name);
  await writeFile(path, content);
  return peopleIn(path);
}

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const named = (values: object) => ({ people: [[1, values]], leftOut: {} });

describe('contacts become a list of delegates, without what is private', () => {
  test.each([
    [
      'apple',
      [
        [
          1,
          {
            givenName: 'Élodie',
            familyName: 'Côté',
            organisation: 'Biotech Érable inc.',
            jobTitleFr: 'Directrice, affaires réglementaires',
            email: 'elodie.cote@example.org',
            workPhone: '+1 514 555-0100',
            mobilePhone: '+1 514 555-0101',
            organisationCity: 'Montréal',
            organisationCountry: 'Canada',
          },
        ],
        [2, { organisation: 'MassBio' }],
      ],
      { birthdays: 1, home: 3, notes: 1, groups: 1, others: 3 },
    ],
    [
      'google',
      [
        [
          1,
          {
            givenName: 'Jean-François',
            familyName: 'Nguyễn',
            organisation: 'Charles River Vectors',
            jobTitleFr: 'VP Business Development',
            email: 'jf.nguyen@example.org',
            mobilePhone: '+1 438-555-0133',
            organisationCity: 'Cambridge',
            organisationCountry: 'United States',
          },
        ],
        [2, { fullName: 'O’Connor, Siobhán', email: 'siobhan@example.org' }],
      ],
      { others: 2 },
    ],
    [
      'outlook',
      [
        [
          1,
          {
            givenName: 'Noël',
            familyName: 'Lefebvre',
            organisation: 'Ministère de l’Économie',
            jobTitleFr: 'Délégué commercial, sciences de la vie',
            email: 'noel.lefebvre@example.org',
            workPhone: '(418) 555-0177',
            mobilePhone: '(418) 555-0178',
            organisationCity: 'Québec',
            organisationCountry: 'Canada',
          },
        ],
      ],
      {},
    ],
    [
      'android',
      [
        [
          1,
          {
            givenName: 'Marie-Ève',
            familyName: 'Lévesque',
            organisation: 'Hôpital sud; recherche',
            email: 'me.levesque@example.org',
            mobilePhone: '5145550144',
          },
        ],
      ],
      { home: 1 },
    ],
    [
      'version4',
      [
        [
          1,
          {
            givenName: 'Anne',
            familyName: 'Tremblay',
            organisation: 'BIOQuébec',
            jobTitleFr: 'Coordonnatrice',
            jobTitleEn: 'Coordinator',
            email: 'anne@example.org',
            workPhone: '+1-514-555-0155 #204',
            mobilePhone: '+1-514-555-0156',
            language: 'fr',
            organisationCity: 'Montréal',
            organisationCountry: 'Canada',
          },
        ],
      ],
      // The second language, the profession beside the title, the gender and the chat address.
      { birthdays: 2, home: 1, notes: 1, others: 4 },
    ],
  ])('as %s exports them', async (name, people, leftOut) => {
    // Google’s photos stand on its servers.
    const pictured = name === 'google' ? {} : { pictured: ['1 photo /9j/'] };
    expect(await peopleIn(`tests/fixtures/contacts/${name}.vcf`)).toEqual({ people, leftOut, ...pictured });
  });
});

describe('a contact is read whoever wrote it', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1');
  test.each([
    [
      'in UTF-8 without a label',
      Buffer.from(card('VERSION:3.0', 'N:Côté;Élodie')),
      { givenName: 'Élodie', familyName: 'Côté' },
    ],
    [
      'in Windows-1252 without a label',
      bytes(card('VERSION:3.0', 'N:C\xf4t\xe9;D\x92Arc')),
      { givenName: 'D’Arc', familyName: 'Côté' },
    ],
    [
      'in both, a line each',
      Buffer.concat([bytes('BEGIN:VCARD\nN:C\xf4t\xe9;Anne\n'), Buffer.from('ORG:Érable\nEND:VCARD\n')]),
      { givenName: 'Anne', familyName: 'Côté', organisation: 'Érable' },
    ],
    [
      'in the encoding of its label',
      bytes(card('VERSION:2.1', 'N;CHARSET=ISO-8859-2:Dvo\xf8\xe1k;Eva')),
      { givenName: 'Eva', familyName: 'Dvořák' },
    ],
    [
      'with a label that nobody knows',
      Buffer.from(card('N;CHARSET=X-NONE:Côté;Anne')),
      { givenName: 'Anne', familyName: 'Côté' },
    ],
    [
      'with a label that is wrong',
      bytes(card('N;CHARSET=UTF-8:C\xf4t\xe9;Anne')),
      { givenName: 'Anne', familyName: 'Côté' },
    ],
    [
      'in UTF-16, as old Macs did',
      Buffer.from(`\ufeff${card('VERSION:3.0', 'N:Côté;Anne')}`, 'utf16le'),
      { givenName: 'Anne', familyName: 'Côté' },
    ],
    ['after a byte order mark', Buffer.from(`\ufeff${card('N:Côté;Anne')}`), { givenName: 'Anne', familyName: 'Côté' }],
    [
      'folded within a letter',
      bytes(card('VERSION:3.0', 'N:C\xc3\r\n \xb4t\xe9;Anne'.replace('\xe9', '\xc3\xa9'))),
      { givenName: 'Anne', familyName: 'Côté' },
    ],
    [
      'folded as 2.1 does it, where the blank is part of the text',
      card('VERSION:2.1', 'N:Roy;Anne', 'ORG:Biotech\r\n Érable'),
      { givenName: 'Anne', familyName: 'Roy', organisation: 'Biotech Érable' },
    ],
    [
      'folded with a tab',
      card('VERSION:3.0', 'N:Roy;Anne', 'ORG:Biotech\r\n\tÉrable'),
      { givenName: 'Anne', familyName: 'Roy', organisation: 'BiotechÉrable' },
    ],
    [
      'in small letters, with old line ends',
      'begin:vcard\rn:Roy;Anne\rend:vcard\r',
      { givenName: 'Anne', familyName: 'Roy' },
    ],
    ['with two family names', card('VERSION:3.0', 'N:Roy,Côté;Anne'), { givenName: 'Anne', familyName: 'Roy Côté' }],
    [
      'with semicolons and commas in its names',
      card('N:Roy\\; Fils\\, inc.;Anne'),
      { givenName: 'Anne', familyName: 'Roy; Fils, inc.' },
    ],
    [
      'by its whole name alone',
      card('FN:Anne Roy', 'EMAIL:a@example.org'),
      { fullName: 'Anne Roy', email: 'a@example.org' },
    ],
    [
      'with colons and quotes in parameters',
      card('N;SORT-AS="a:b","c;d":Roy;Anne'),
      { givenName: 'Anne', familyName: 'Roy' },
    ],
    [
      'whose last encoded line runs on into its end',
      card('VERSION:2.1', 'N:Roy;Anne', 'ORG;ENCODING=QUOTED-PRINTABLE:=C9rable='),
      { givenName: 'Anne', familyName: 'Roy', organisation: 'Érable' },
    ],
  ])('%s', async (_, content, values) => {
    expect(await peopleInText(content)).toEqual(named(values));
  });

  test('a profession counts as a title where there is none, in the language of whoever reads it', async () => {
    const read = await parseContacts(await writtenCard('N:Roy;Anne', 'ROLE:Chemist'), heads, 'en', () => undefined);
    expect(read.ok && [read.value.header, read.value.rows]).toEqual([
      ['givenName', 'familyName', 'jobTitleEn'],
      [{ number: 1, cells: ['Anne', 'Roy', 'Chemist'] }],
    ]);
  });

  test('what cannot be read costs only its line', async () => {
    const text = card(
      'N:Roy;Anne',
      'garbage',
      '=;=:x',
      'AGENT:',
      'BEGIN:VCARD',
      'N:Hidden;Spy',
      'END:VCARD',
      'ORG:Érable',
    );
    expect(await peopleInText(text)).toEqual({
      people: [[1, { givenName: 'Anne', familyName: 'Roy', organisation: 'Érable' }]],
      leftOut: { unreadable: 3, others: 1 },
    });
  });

  test('nothing left out is counted as nothing', async () => {
    const path = await writtenCard('VERSION:3.0', 'PRODID:x', 'UID:1', 'N:Roy;Anne');
    const read = await parseContacts(path, heads, 'fr', () => undefined);
    expect(read.ok && read.value).toEqual({
      fileName: 'card.vcf',
      format: 'vcf',
      header: ['givenName', 'familyName'],
      rows: [{ number: 1, cells: ['Anne', 'Roy'] }],
      leftOut: nothing,
    });
  });

  async function writtenCard(...lines: readonly string[]): Promise<string> {
    const path = join(folder, 'card.vcf');
    await writeFile(path, card(...lines));
    return path;
  }
});

describe('a file that is no list of contacts is refused', () => {
  test.each([
    ['cut within a contact', 'BEGIN:VCARD\r\nN:Roy;Anne\r\n', { code: 'file-truncated' }],
    ['an agenda', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', { code: 'file-wrong-kind', detail: 'text' }],
    [
      'that ends before it begins',
      'END:VCARD\r\nBEGIN:VCARD\r\nEND:VCARD\r\n',
      { code: 'file-wrong-kind', detail: 'text' },
    ],
    ['with zeros in it', card('N:Roy\0;Anne'), { code: 'file-not-text' }],
    ['of spaces', ' \r\n ', { code: 'file-empty' }],
    ['that is a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), { code: 'file-wrong-kind', detail: 'image' }],
    ['with nothing but groups', card('KIND:group', 'N:x'), { code: 'file-empty' }],
  ])('%s', async (_, content, error) => {
    expect(await peopleInText(content, 'bad.vcf')).toEqual(failure({ ...error, file: 'bad.vcf' }));
  });
});
