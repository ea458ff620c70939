import { describe, expect, test } from 'vitest';
import { freeSlots } from '../../../../../shared/conflicts/slots/freeSlots';
import type { SlotWish } from '../../../../../shared/conflicts/slots/slotWish';
import {
  delegateIdSchema,
  itemIdSchema,
  personIdSchema,
  roomIdSchema,
  venueIdSchema,
} from '../../../../../shared/model/identifier';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { runToEnd } from '../../../../../shared/model/runToEnd';
import { zoneIdSchema } from '../../../../../shared/model/zoneId';
import { aLeg, aSession, smallMission } from '../../../../fixtures/smallMission';

const at = (clock: string) => `2026-06-22T${clock}[America/Los_Angeles]`;
const anne = { delegates: { anne: true } };
const hank = { hostContacts: { hank: true } };
const inHall = { venue: 'centre', room: 'hall' };
const monday = plainDateSchema.parse('2026-06-22');
const [annesId, carlsId] = ['anne', 'carl'].map((id) => delegateIdSchema.parse(id));
const hanksId = personIdSchema.parse('hank');
const wish: SlotWish = {
  title: { fr: 'Rencontre', en: 'Meeting' },
  delegates: annesId ? [annesId] : [],
  contacts: [],
  minutes: 60,
  firstDay: monday,
  lastDay: monday,
  zone: zoneIdSchema.parse('America/Los_Angeles'),
};

/** Quarter hours from one clock time to another, both included. */
function quarters(first: string, last: string): readonly string[] {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return Array.from({ length: (minutes(last) - minutes(first)) / 15 + 1 }, (_, index) => {
    const minute = minutes(first) + index * 15;
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  });
}

const clocksIn = (mission: ReturnType<typeof smallMission>, fields: Partial<SlotWish>) =>
  runToEnd(freeSlots(mission, { ...wish, ...fields })).free.map((slot) => slot.at.slice(11, 16));

describe('times at which everything is free', () => {
  const mission = smallMission([
    aSession('talk', { ...anne, start: at('08:00'), minutes: 540 }),
    aSession('lunch', { ...hank, start: at('18:00'), minutes: 90, ...inHall }),
  ]);
  test.each<[string, Partial<SlotWish>, readonly string[]]>([
    ['for one person', {}, quarters('17:00', '20:00')],
    ['for a person and a host', { contacts: [hanksId] }, ['17:00', ...quarters('19:30', '20:00')]],
    ['in a room', { room: roomIdSchema.parse('hall') }, ['17:00', ...quarters('19:30', '20:00')]],
    [
      'without what is to be moved',
      { contacts: [hanksId], except: itemIdSchema.parse('lunch') },
      quarters('17:00', '20:00'),
    ],
    ['for longer than the day', { minutes: 14 * 60 }, []],
    [
      'by the clock of another place',
      { zone: zoneIdSchema.parse('America/Toronto'), minutes: 45 },
      [...quarters('08:00', '10:15'), '20:00', '20:15'],
    ],
  ])('%s', (_, fields, expected) => {
    expect(clocksIn(mission, fields)).toEqual(expected);
  });
});

describe('times that look free and are not', () => {
  const lab = {
    id: 'lab',
    nameFr: 'Labo',
    nameEn: 'Lab',
    zone: 'America/Los_Angeles',
    openingHours: { mon: '10:00-12:00' },
  };
  const { venues } = smallMission();
  const withLab = { venues: { ...venues, lab } };
  const [centre, labId] = ['centre', 'lab'].map((id) => venueIdSchema.parse(id));
  const talk = (start: string, minutes: number) =>
    aSession('talk', { ...anne, venue: 'centre', start: at(start), minutes });

  test('the way from one venue to another takes time, before and after; within one venue it does not', () => {
    const mission = smallMission(
      [talk('08:00', 120), aSession('next', { ...anne, venue: 'centre', start: at('11:30'), minutes: 570 })],
      { venues: { ...venues, lab: { ...lab, openingHours: {} } } },
    );
    expect(clocksIn(mission, labId ? { venue: labId } : {})).toEqual(['10:15']);
    expect(clocksIn(mission, centre ? { venue: centre } : {})).toEqual(['10:00', '10:15', '10:30']);
  });

  test('the venue is closed', () => {
    expect(clocksIn(smallMission([], withLab), labId ? { venue: labId } : {})).toEqual(quarters('10:00', '11:00'));
  });

  test('whoever flies off or lands needs the airport', () => {
    const away = aLeg('away', {
      ...anne,
      departure: at('13:00'),
      arrival: '2026-06-22T21:05[America/Toronto]',
    });
    // Two hours and the way before a flight over a border.
    expect(clocksIn(smallMission([away]), {})).toEqual(quarters('08:00', '09:45'));
  });

  test('whoever has left is elsewhere: too far for a meeting at a place, three hours later on their clock for a call', () => {
    const home = aLeg('home', {
      ...anne,
      departure: '2026-06-21T06:00[America/Los_Angeles]',
      arrival: '2026-06-21T14:00[America/Toronto]',
    });
    const mission = smallMission([home]);
    expect(clocksIn(mission, centre ? { venue: centre } : {})).toEqual([]);
    expect(clocksIn(mission, {})).toEqual(quarters('08:00', '17:00'));
  });

  test('who is in the way is named, the one who rules out most first', () => {
    const mission = smallMission([
      aSession('all-day', { delegates: { carl: true }, start: at('08:00'), minutes: 780 }),
      aSession('morning', { ...hank, start: at('08:00'), minutes: 120, everyone: true }),
    ]);
    const sought = { ...wish, delegates: [annesId, carlsId].flatMap((id) => id ?? []), contacts: [hanksId] };
    expect(runToEnd(freeSlots(mission, sought))).toEqual({
      free: [],
      tried: 49,
      blockers: [
        { name: 'Carl Dion', count: 49 },
        { name: 'Anne Roy', count: 8 },
        { name: 'Hank Hill', count: 8 },
      ],
    });
  });
});
