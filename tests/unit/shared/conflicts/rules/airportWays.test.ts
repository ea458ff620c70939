import { describe, expect, test } from 'vitest';
import { aLeg, aSession, smallMission } from '../../../../fixtures/smallMission';
import { foundBy, reasonsOf } from '../foundBy';

const at = (clock: string) => `2026-06-22T${clock}[America/Los_Angeles]`;
const anne = { delegates: { anne: true } };
/** The congress centre of San Diego, four kilometres from its airport as the crow flies: 20 minutes by taxi. */
const located = {
  venues: Object.fromEntries(
    Object.values(smallMission().venues).map((venue) => [venue.id, { ...venue, coordinates: '32.7064,-117.1614' }]),
  ),
};
const talk = (start: string, fields: object = {}) =>
  aSession('talk', { ...anne, titleEn: 'talk', venue: 'centre', start, minutes: 60, ...fields });
/** Within the United States: 90 minutes before the flight, 30 after it. */
const out = (departure: string, fields: object = {}) =>
  aLeg('flight', {
    ...anne,
    titleEn: 'flight',
    originCode: 'SAN',
    destinationCode: 'BOS',
    departure,
    arrival: '2026-06-22T21:30[America/New_York]',
    ...fields,
  });
const back = (fields: object = {}) =>
  aLeg('flight', {
    ...anne,
    titleEn: 'flight',
    originCode: 'SFO',
    destinationCode: 'SAN',
    departure: at('08:00'),
    arrival: at('09:30'),
    ...fields,
  });
const late = (minutes: number) => [
  `risky | Anne Roy has ${minutes} min before departure: “flight” | talk+flight | anne`,
];

describe('between a venue and the airport of a flight', () => {
  test.each([
    ['the estimated way counts, to the minute', [talk(at('09:00')), out(at('11:50'))], located, []],
    ['a minute less is too little', [talk(at('09:00')), out(at('11:49'))], located, late(109)],
    ['the margin counts where the venue is nobody knows where', [talk(at('09:00')), out(at('11:40'))], {}, []],
    [
      'the margin counts where the airport is none of those that are bundled',
      [talk(at('09:00')), out(at('11:40'), { originCode: 'QQQ' })],
      located,
      [],
    ],
    [
      'the margin counts for a train, whatever its station is called',
      [talk(at('09:00')), out(at('10:40'), { mode: 'train' })],
      located,
      [],
    ],
    ['nothing counts before a hired coach', [talk(at('09:00')), out(at('10:00'), { mode: 'coach' })], located, []],
  ])('%s', (_, items, fields, expected) => {
    expect(foundBy('late-for-departure', items, fields)).toEqual(expected);
  });

  test.each([
    ['the estimated way counts after landing too', talk(at('10:20')), []],
    [
      'a minute less is too little',
      talk(at('10:19')),
      ['risky | Anne Roy has 49 min between arrival and “talk” | flight+talk | anne'],
    ],
  ])('%s', (_, session, expected) => {
    expect(foundBy('early-after-arrival', [back(), session], located)).toEqual(expected);
  });

  test.each([
    [
      'en',
      located,
      'Departure: Mon 22 June, 11:30 PDT. After “talk”, about 110 min are needed for the ride, check-in, security and, where there is one, the border. Of these, about 20 min by taxi between the venue and the airport, by the distance (estimate).',
    ],
    [
      'fr',
      located,
      'Départ : lun. 22 juin, 11 h 30 HAP. Après « talk », il faut environ 110 min pour le trajet, l’enregistrement, la sécurité et, au besoin, la frontière. Dont environ 20 min en taxi entre le lieu et l’aéroport, selon la distance (estimation).',
    ],
    [
      'en',
      {},
      'Departure: Mon 22 June, 11:30 PDT. After “talk”, about 100 min are needed for the ride, check-in, security and, where there is one, the border. Of these, 10 min for the way (margin: travel time unknown).',
    ],
  ] as const)('it says in %s how the way is known', (locale, fields, expected) => {
    const items = [talk(at('09:00'), { titleFr: 'talk' }), out(at('11:30'))];
    expect(reasonsOf('late-for-departure', items, fields, locale)).toEqual([expected]);
  });
});
