import { describe, expect, test } from 'vitest';
import { hangingShifts } from '../../../../shared/itinerary/hangingShifts';
import type { ItemId } from '../../../../shared/model/identifier';
import { aLeg, aSession, aStay, smallMission } from '../../../fixtures/smallMission';

const everyone = { everyone: true };
const at = (clock: string, day = 21) => `2026-06-${day}T${clock}[America/Los_Angeles]`;
const flight = aLeg('flight', {
  ...everyone,
  departure: '2026-06-21T10:45[America/Toronto]',
  arrival: at('13:35'),
});
const late = { departure: '2026-06-21T11:25[America/Toronto]', arrival: at('14:15') };
const gathering = aSession('gathering', { ...everyone, start: '2026-06-21T08:00[America/Toronto]', minutes: 30 });
const shuttle = aLeg('shuttle', { ...everyone, mode: 'coach', departure: at('14:15'), arrival: at('14:40') });
const walk = aSession('walk', { ...everyone, start: at('16:00') });

/** What would have to move as well, once the flight has. */
function shiftsAfter(changes: object, others: readonly { readonly id: string }[]) {
  const before = smallMission([flight, ...others]);
  return hangingShifts(before, smallMission([{ ...flight, ...changes }, ...others]), 'flight' as ItemId);
}

describe('what hangs on a leg that was moved', () => {
  test('is what leads to it and what goes on from it, one thing after the other', () => {
    expect(shiftsAfter(late, [gathering, shuttle, walk])).toEqual([
      { items: ['gathering', 'shuttle', 'walk'], days: 0, minutes: 40 },
    ]);
  });

  test('follows the end that moved: a flight that only lands later leaves the gathering where it is', () => {
    expect(shiftsAfter({ arrival: at('14:15') }, [gathering, shuttle])).toEqual([
      { items: ['shuttle'], days: 0, minutes: 40 },
    ]);
  });

  test('goes each with its own end, where a flight leaves later and takes longer', () => {
    expect(shiftsAfter({ ...late, arrival: at('14:35') }, [gathering, shuttle])).toEqual([
      { items: ['gathering'], days: 0, minutes: 40 },
      { items: ['shuttle'], days: 0, minutes: 60 },
    ]);
  });

  test('moves by days where the clock stayed the same', () => {
    const nextDay = { departure: '2026-06-22T10:45[America/Toronto]', arrival: at('13:35', 22) };
    expect(shiftsAfter(nextDay, [shuttle])).toEqual([{ items: ['shuttle'], days: 1, minutes: 0 }]);
  });

  test.each([
    ['what others take part in as well', { ...flight, everyone: false, groups: { oncology: true } }, shuttle],
    ['what somebody else awaits them at', flight, { ...shuttle, hostContacts: { 'p-hank': true } }],
    ['what was cancelled', flight, { ...shuttle, status: 'cancelled' }],
    ['what comes more than three hours later', flight, { ...walk, start: at('16:36') }],
    ['a lodging, which has hours of its own', flight, aStay('hotel', { ...everyone, checkIn: at('15:00') })],
  ])('never %s', (_, leg, other) => {
    const before = smallMission([leg, other]);
    const after = smallMission([{ ...leg, ...late }, other]);
    expect(hangingShifts(before, after, 'flight' as ItemId)).toEqual([]);
  });

  test('ends where something does not hang on it: what comes after that stands by itself', () => {
    const meeting = aSession('meeting', { ...everyone, start: at('15:00'), hostContacts: { 'p-hank': true } });
    expect(shiftsAfter(late, [shuttle, meeting, aSession('walk', { ...everyone, start: at('16:30') })])).toEqual([
      { items: ['shuttle'], days: 0, minutes: 40 },
    ]);
  });

  test('is nothing where no time changed, where the leg was deleted, or for what is no leg', () => {
    const mission = smallMission([flight, shuttle, walk]);
    expect([
      hangingShifts(mission, mission, 'flight' as ItemId),
      shiftsAfter({ ...late, deleted: true }, [shuttle]),
      hangingShifts(
        mission,
        smallMission([flight, shuttle, aSession('walk', { ...everyone, start: at('17:00') })]),
        'walk' as ItemId,
      ),
    ]).toEqual([[], [], []]);
  });
});
