import { describe, expect, test } from 'vitest';
import { holidayRegionOf } from '../../../../../shared/conflicts/holidayRegionOf';
import { venueSchema } from '../../../../../shared/model/venue';
import { aSession, aStay, smallMission } from '../../../../fixtures/smallMission';
import { foundBy, reasonsOf } from '../foundBy';

const { venues } = smallMission();
const centre = venues['centre' as keyof typeof venues];
const venueIn = (fields: object) => ({ venues: { ...venues, centre: { ...centre, ...fields } } });

const september = (id: string, clock: string, fields: object = {}) =>
  aSession(id, { venue: 'centre', start: `2026-09-07T${clock}[America/Los_Angeles]`, ...fields });
const closed = (...items: string[]) => [`check | Public holiday on 7 September: Centre | ${items.join('+')}`];

describe('a public holiday at the venue', () => {
  test.each([
    ['by the zone of the venue, where nobody entered its country', [september('talk', '09:00')], {}, closed('talk')],
    [
      'once for all that happens there',
      [september('talk', '09:00'), september('dinner', '18:00')],
      {},
      closed('talk', 'dinner'),
    ],
    ['not where it is open on holidays', [september('talk', '09:00')], { isOpenOnHolidays: true }, []],
    ['not on the day after', [september('talk', '09:00', { start: '2026-09-08T09:00[America/Los_Angeles]' })], {}, []],
    [
      'by the calendar of the venue: 01:00 on Tuesday in Montréal is still Monday there',
      [september('talk', '', { start: '2026-09-08T01:00[America/Toronto]' })],
      {},
      closed('talk'),
    ],
    ['not in another country', [september('talk', '09:00')], { country: 'PT' }, []],
    ['not for a bed', [aStay('bed', { venue: 'centre', checkIn: '2026-09-07T15:00[America/Los_Angeles]' })], {}, []],
    ['not for free time', [september('walk', '09:00', { kind: 'free' })], {}, []],
    ['not once cancelled', [september('talk', '09:00', { status: 'cancelled' })], {}, []],
  ])('%s', (_, items, fields, expected) => {
    expect(foundBy('public-holiday', items, venueIn(fields))).toEqual(expected);
  });

  test.each([
    [
      'fr',
      [september('talk', '09:00')],
      'Ce jour-là : fête du Travail. « Breffage » s’y tient (lun. 7 septembre, 9 h HAP). Demandez si l’endroit est ouvert, puis notez-le dans sa fiche.',
    ],
    [
      'en',
      [september('talk', '09:00'), september('dinner', '18:00')],
      'That day is Labour Day. 2 activities take place there, the first of them “Briefing” (Mon 7 September, 09:00 PDT). Ask whether it is open, then note it with the venue.',
    ],
  ] as const)('says which, and what to ask, %s', (locale, items, expected) => {
    expect(reasonsOf('public-holiday', items, venueIn({}), locale)).toEqual([expected]);
  });
});

describe('whose holidays a venue keeps', () => {
  test.each([
    ['Québec, by its code', { country: 'CA', city: 'Rimouski, QC' }, 'CA-QC'],
    ['Québec, by its name', { country: 'CA', city: 'Trois-Rivières (Québec)' }, 'CA-QC'],
    ['Québec, by its largest city', { country: 'CA', city: 'MONTREAL' }, 'CA-QC'],
    ['another province', { country: 'CA', city: 'Toronto, ON' }, 'CA'],
    ['California, not Canada', { country: 'US', city: 'San Diego, CA' }, 'US-CA'],
    ['Massachusetts', { country: 'us', city: 'Cambridge, MA' }, 'US-MA'],
    ['Pennsylvania, in French', { country: 'US', city: 'Philadelphie' }, 'US-PA'],
    ['another state', { country: 'US', city: 'Washington, DC' }, 'US'],
    ['a country told by the zone', { zone: 'America/Toronto', city: 'Laval' }, 'CA-QC'],
    ['elsewhere', { country: 'FR', city: 'Laval' }, undefined],
  ])('%s', (_, fields, expected) => {
    expect(holidayRegionOf(venueSchema.parse({ ...centre, ...fields }))).toBe(expected);
  });
});
