import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../../shared/model/locale';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { aLeg, aSession, smallMission } from '../../../../fixtures/smallMission';
import { foundBy, reasonsOf } from '../foundBy';

const anne = { delegates: { anne: true } };
const { people } = smallMission();
const holding = (fields: object) => ({
  people: { ...people, 'p-anne': { ...people['p-anne' as keyof typeof people], ...fields } },
});

const out = aLeg('out', {
  ...anne,
  titleFr: 'Vol aller',
  titleEn: 'Flight out',
  departure: '2026-06-21T10:00[America/Toronto]',
  arrival: '2026-06-21T12:40[America/Los_Angeles]',
});
const home = aLeg('home', anne);
const journey = [out, home];
const line = (severity: string, what: string) => [`${severity} | Anne Roy: ${what} (United States) | out | anne`];

describe('an authorisation to enter', () => {
  test.each([
    ['that nobody applied for', { entryAuthorisation: 'to-apply' }, line('check', 'entry authorisation to apply for')],
    ['that was applied for', { entryAuthorisation: 'applied' }, line('check', 'entry authorisation awaited')],
    ['that was granted for good', { entryAuthorisation: 'granted' }, []],
    ['that is not needed', { entryAuthorisation: 'not-needed', travelDocumentCountry: 'FR' }, []],
    [
      'that ran out the day before arrival',
      { entryAuthorisation: 'granted', entryAuthorisationExpiry: '2026-06-20' },
      line('impossible', 'the entry authorisation expires before arrival'),
    ],
    [
      'that runs out on the day of arrival',
      { entryAuthorisation: 'granted', entryAuthorisationExpiry: '2026-06-21' },
      line('check', 'the entry authorisation expires during the stay'),
    ],
    [
      'that runs out the day before leaving',
      { entryAuthorisation: 'granted', entryAuthorisationExpiry: '2026-06-24' },
      line('check', 'the entry authorisation expires during the stay'),
    ],
    ['that holds on the day of leaving', { entryAuthorisation: 'granted', entryAuthorisationExpiry: '2026-06-25' }, []],
    [
      'of which nobody said anything, with a French document',
      { travelDocumentCountry: 'FR' },
      line('check', 'entry authorisation to be checked'),
    ],
    ['of which nobody said anything, with a Canadian one', { travelDocumentCountry: 'CA' }, []],
    ['of which nobody said anything, with an American one', { travelDocumentCountry: 'US' }, []],
    ['of which nobody said anything, with an unknown one', {}, []],
    ['to the country of the document', { travelDocumentCountry: 'us', entryAuthorisation: 'to-apply' }, []],
  ])('%s', (_, fields, expected) => {
    expect(foundBy('entry-authorisation', journey, holding(fields))).toEqual(expected);
  });

  test.each([
    [
      'home is not abroad, whatever the document',
      [home],
      { travelDocumentCountry: 'FR', entryAuthorisation: 'to-apply' },
      [],
    ],
    [
      'of other borders nothing is known',
      [
        aLeg('out', {
          ...anne,
          departure: '2026-06-21T18:00[America/Toronto]',
          arrival: '2026-06-22T06:30[Europe/Lisbon]',
        }),
      ],
      { travelDocumentCountry: 'BR' },
      [],
    ],
    [
      'the last of several entries has to be covered',
      [
        ...journey,
        aLeg('again', {
          ...anne,
          departure: '2026-06-26T12:00[America/Toronto]',
          arrival: '2026-06-26T13:30[America/New_York]',
        }),
      ],
      { entryAuthorisation: 'granted', entryAuthorisationExpiry: '2026-06-25' },
      ['impossible | Anne Roy: the entry authorisation expires before arrival (United States) | again | anne'],
    ],
    [
      'a tentative leg is milder',
      [{ ...out, status: 'tentative' }],
      { entryAuthorisation: 'granted', entryAuthorisationExpiry: '2026-06-20' },
      line('risky', 'the entry authorisation expires before arrival'),
    ],
  ])('%s', (_, items, fields, expected) => {
    expect(foundBy('entry-authorisation', items, holding(fields))).toEqual(expected);
  });

  test.each([
    ['fifteen days before', '2026-06-06', {}, 'check'],
    ['fourteen days before', '2026-06-07', {}, 'risky'],
    ['on the day', '2026-06-21', {}, 'risky'],
    ['once it is past', '2026-06-22', {}, 'check'],
    ['thirty days before, where the mission wants thirty', '2026-05-22', { marginEntryAuthorisationDays: 30 }, 'risky'],
  ])('that is awaited: %s', (_, today, margins, severity) => {
    const fields = { ...holding({ entryAuthorisation: 'applied' }), ...margins };
    expect(foundBy('entry-authorisation', journey, fields, plainDateSchema.parse(today))).toEqual(
      line(severity, 'entry authorisation awaited'),
    );
  });

  test.each([
    ['eleven days before the second', '2026-06-27', 'risky', 'again'],
    ['long before the second', '2026-06-22', 'check', 'again'],
    ['before the first', '2026-06-10', 'risky', 'out'],
    ['once both are past', '2026-07-20', 'check', 'out'],
  ])('that is awaited, of two entries the next is near or not: %s', (_, today, severity, leg) => {
    const again = aLeg('again', {
      ...anne,
      departure: '2026-07-08T12:00[America/Toronto]',
      arrival: '2026-07-08T13:30[America/New_York]',
    });
    const back = aLeg('back', {
      ...anne,
      departure: '2026-07-10T12:00[America/New_York]',
      arrival: '2026-07-10T13:30[America/Toronto]',
    });
    const items = [...journey, again, back];
    expect(
      foundBy('entry-authorisation', items, holding({ entryAuthorisation: 'applied' }), plainDateSchema.parse(today)),
    ).toEqual([`${severity} | Anne Roy: entry authorisation awaited (United States) | ${leg} | anne`]);
  });

  test.each([
    ['for what they do there first', 'America/Los_Angeles', ['talk']],
    ['not where they do nothing there', 'America/Toronto', []],
  ])('who crosses no border by a leg enters with the mission, %s', (_, zone, items) => {
    const talk = aSession('talk', { ...anne, start: `2026-06-22T10:00[${zone}]`, minutes: 60 });
    const found = foundBy(
      'entry-authorisation',
      [talk],
      holding({ entryAuthorisation: 'to-apply' }),
      plainDateSchema.parse('2026-06-10'),
    );
    expect(found).toEqual(
      items.map((item) => `risky | Anne Roy: entry authorisation to apply for (United States) | ${item} | anne`),
    );
  });

  test('who is there without a leg and without a document noted may live there', () => {
    const talk = aSession('talk', { ...anne, start: '2026-06-22T10:00[America/Los_Angeles]', minutes: 60 });
    expect(foundBy('entry-authorisation', [talk], {}, plainDateSchema.parse('2026-06-10'))).toEqual([]);
  });

  test.each<[Locale, object, string]>([
    [
      'fr',
      { travelDocumentCountry: 'FR' },
      'Entrée : « Vol aller » (dim. 21 juin, 12 h 40 HAP). Avec un document de voyage d’un autre pays (France), il faut presque toujours une autorisation électronique ou un visa. Notez-le dans sa fiche.',
    ],
    [
      'en',
      { entryAuthorisation: 'granted', entryAuthorisationExpiry: '2026-06-20' },
      'Last day of validity: 20 June. Arrival of “Flight out”: Sun 21 June, 12:40 PDT.',
    ],
  ])('says why, %s', (locale, fields, expected) => {
    expect(reasonsOf('entry-authorisation', journey, holding(fields), locale)).toEqual([expected]);
  });
});
