import { describe, expect, test } from 'vitest';
import { saidTimes } from '../../../../shared/itinerary/saidTimes';
import { type ItineraryItem, itineraryItemSchema } from '../../../../shared/model/itineraryItem';
import { aDeadline, aLeg, aSession, aStay } from '../../../fixtures/smallMission';

const item = (fields: object) => itineraryItemSchema.parse(fields);

/** As a list shows it: `10 h 45 HAE – 13 h 35 HAP`; spaces that do not break are written as plain ones. */
const said = (of: ItineraryItem, locale: 'fr' | 'en') =>
  saidTimes(of, locale)
    .map(({ time, zone, day }) => [time, zone?.name, day].filter(Boolean).join(' '))
    .join(' – ')
    .replace(/[\u00a0\u202f]/g, ' ');

describe('when an item is, in a list that mixes clocks', () => {
  test.each([
    ['a session names its zone once', aSession('breffage', { minutes: 45 }), '9 h – 9 h 45 HAP', '09:00 – 09:45 PDT'],
    [
      'a flight names both zones, and the day of its arrival',
      aLeg('vol'),
      '22 h 15 HAP – 6 h 20 HAE ven. 26',
      '22:15 PDT – 06:20 EDT Fri 26',
    ],
    ['a stay names the day it ends', aStay('hotel'), '15 h – 11 h HAP jeu. 25', '15:00 – 11:00 PDT Thu 25'],
    ['a deadline is one moment', aDeadline('rapport'), '12 h HAE', '12:00 EDT'],
    ['what has no time yet says nothing', aSession('photo', { start: undefined }), '', ''],
  ])('%s', (_, fields, fr, en) => {
    expect([said(item(fields), 'fr'), said(item(fields), 'en')]).toEqual([fr, en]);
  });
});
