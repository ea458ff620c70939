import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { coverSection } from '../../../../shared/brief/coverSection';
import { directorySection } from '../../../../shared/brief/directorySection';
import { organisationSection } from '../../../../shared/brief/organisationSection';
import { printableMission } from '../../../../shared/brief/printableMission';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema } from '../../../../shared/model/mission';
import { copyRecipientSchema } from '../../../../shared/privacy/copyRecipient';
import { handOverCopy } from '../../../../shared/privacy/handOverCopy';
import { reduceMission } from '../../../../shared/privacy/reduceMission';
import { briefMission } from '../../../fixtures/missions/briefMission';
import { plainPng } from '../../../e2e/support/pictureBytes';

const address = (width: number, height: number) =>
  `data:image/png;base64,${plainPng([width, height]).toString('base64')}`;
const logo = address(60, 20);
const photo = address(24, 30);

const plain = briefMission();
const mission = missionSchema.parse({
  ...plain,
  organisations: {
    ...plain.organisations,
    massbio: { ...plain.organisations['massbio' as never], logo },
    o0: { ...plain.organisations['o0' as never], email: 'info@example.org', phone: '+1 514 555-0100' },
  },
  people: { ...plain.people, p0: { ...plain.people['p0' as never], photo } },
});
const context = briefContext({
  mission: printableMission(mission, { includeTentative: false }),
  locale: 'fr',
  now: instantSchema.parse('2026-06-12T18:05:00Z'),
  pages: new Map(),
});

describe('pictures in the brief of the delegation', () => {
  test('the cover has the logo of the association that has one', () => {
    expect(coverSection(context).associations).toEqual([
      { name: 'BIOQuébec' },
      { name: 'MassBio', logo: { address: logo, description: 'Logo de MassBio' } },
    ]);
  });

  test('a photo stands beside whom it shows, and says whom', () => {
    const shown = directorySection(context)?.people.flatMap(({ id, photo: found }) => (found ? [[id, found]] : []));
    expect(shown).toEqual([
      ['p0', { address: photo, description: expect.stringMatching(/^Photo de \p{Lu}/u) as string }],
    ]);
  });

  test('an organisation is reached at its own address and telephone', () => {
    const facts = organisationSection(context)?.organisations.find(({ id }) => id === 'o0')?.facts;
    expect(
      facts?.slice(-2).map((fact) => fact.replace(/[\u00A0\u2011\u202F]/g, (each) => (each === '\u2011' ? '-' : ' '))),
    ).toEqual(['info@example.org', '+1 514 555-0100']);
  });
});

describe('a photo is personal', () => {
  test('those who receive the delegation may have it, and nobody else', () => {
    const photosFor = copyRecipientSchema.options.map((recipient) => [
      recipient,
      JSON.stringify(handOverCopy(mission, recipient, () => 'copy')).includes(photo),
    ]);
    expect(Object.fromEntries(photosFor)).toEqual({ hosts: true, partner: true, public: false });
  });

  test('erasing what is personal takes it away, and leaves logos', () => {
    let made = 0;
    const reduced = JSON.stringify(reduceMission(mission, () => `made-${(made += 1)}`));
    expect([reduced.includes(photo), reduced.includes(logo)]).toEqual([false, true]);
  });
});
