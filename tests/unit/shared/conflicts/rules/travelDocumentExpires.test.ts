import { describe, expect, test } from 'vitest';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { aLeg, smallMission } from '../../../../fixtures/smallMission';
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
const homeOn = (day: string) =>
  aLeg('home', { ...anne, departure: `${day}T10:00[America/Los_Angeles]`, arrival: `${day}T18:10[America/Toronto]` });

describe('until when a travel document has to be valid', () => {
  // The mission itself ends on 26 June.
  test.each([
    ['who goes home before the mission ends needs it until then', [out, homeOn('2026-06-23')], '2026-06-23', 'check'],
    ['the day before is too short', [out, homeOn('2026-06-23')], '2026-06-22', 'impossible'],
    ['who stays on needs it longer', [out, homeOn('2026-07-03')], '2026-07-02', 'impossible'],
    ['who has no leg home needs it until the mission ends', [out], '2026-06-25', 'impossible'],
  ])('%s', (_, items, travelDocumentExpiry, severity) => {
    const found = foundBy('travel-document-expires', items, holding({ travelDocumentExpiry }));
    expect(found.map((line) => line.split(' | ')[0])).toEqual([severity]);
  });
});

describe('the expiry of a travel document that nobody noted', () => {
  const journey = [out, homeOn('2026-06-25')];
  const french = holding({ travelDocumentCountry: 'FR' });
  const asked = (leg: string) => [`risky | The travel document of Anne Roy has no expiry date | ${leg} | anne`];
  test.each([
    ['a fortnight before the border', '2026-06-07', french, asked('out')],
    ['earlier there is time', '2026-06-06', french, []],
    ['abroad it is asked for the way home', '2026-06-22', french, asked('home')],
    ['once they are back nobody asks', '2026-06-26', french, []],
    ['of a document of which nothing is known the other rule asks', '2026-06-07', {}, []],
    ['without a date of today nothing is said', undefined, french, []],
  ])('%s', (_, today, fields, expected) => {
    const day = today === undefined ? undefined : plainDateSchema.parse(today);
    expect(foundBy('travel-document-expires', journey, fields, day)).toEqual(expected);
  });

  test('the reason names the day on which they come home', () => {
    const fields = holding({ travelDocumentExpiry: '2026-06-22' });
    expect(reasonsOf('travel-document-expires', journey, fields, 'fr')).toEqual([
      'Dernier jour de validité : 22 juin. Le voyage passe une frontière et se termine le 25 juin.',
    ]);
  });
});
