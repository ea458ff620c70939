import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../../shared/itinerary/countsOf';
import { timesOfItem } from '../../../../shared/model/timesOfItem';
import { missionSchema } from '../../../../shared/model/mission';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { copyMission } from '../../../../shared/presets/copyMission';
import { createMission } from '../../../../shared/presets/createMission';
import { buildBio2026 } from '../../../fixtures/samples/bio2026';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { aLeg, aSession, laterNow, smallMission } from '../../../fixtures/smallMission';

function context() {
  let made = 0;
  return { newId: () => `made-${++made}`, today: plainDateSchema.parse('2026-05-20'), zoneRelease: '2026f' };
}
const day = (text: string) => plainDateSchema.parse(text);

describe('a new mission', () => {
  test.each([
    ['bio-2026-san-diego', undefined, ['2026-06-21', '2026-06-26', 'America/Los_Angeles']],
    ['bio-2026-san-diego', '2026-08-01', ['2026-06-21', '2026-06-26', 'America/Los_Angeles']],
    ['bio-2027-philadelphia', '2027-06-13', ['2027-06-13', '2027-06-18', 'America/New_York']],
    ['visit-boston', '2026-10-05', ['2026-10-05', '2026-10-07', 'America/New_York']],
    ['visit-boston', undefined, ['2026-08-03', '2026-08-05', 'America/New_York']],
    ['visit-quebec', '2026-10-05', ['2026-10-05', '2026-10-07', 'America/Toronto']],
    ['blank', '2026-10-05', ['2026-10-05', '2026-10-07', undefined]],
  ] as const)('%s, first day %s', (preset, firstDay, expected) => {
    const request = { from: 'preset', preset, ...(firstDay && { firstDay: day(firstDay) }) } as const;
    const mission = createMission(request, context());
    const [destination] = Object.values(mission.destinations);
    expect([mission.firstDay, mission.lastDay, destination?.zone]).toEqual(expected);
    expect(missionSchema.parse(mission)).toEqual(mission);
  });

  test('to Philadelphia says that its dates are to be confirmed', () => {
    const { titleFr, titleEn } = createMission({ from: 'preset', preset: 'bio-2027-philadelphia' }, context());
    expect([titleFr, titleEn]).toEqual([
      'Convention internationale BIO 2027 (dates à confirmer)',
      'BIO International Convention 2027 (dates to be confirmed)',
    ]);
  });
});

describe('a copy of an earlier mission', () => {
  test('keeps clocks, people and places; what was agreed, cancelled, withdrawn or deleted stays behind', () => {
    const earlier = smallMission([
      aSession('kept', { delegates: { anne: true, dora: true }, sourceUid: 'uid' }),
      aLeg('booked', { bookingReference: 'QX7' }),
      aSession('cancelled', { status: 'cancelled' }),
      aSession('deleted', { deleted: true }),
    ]);
    const copy = copyMission(earlier, { ...context(), now: laterNow, firstDay: day('2027-06-20') });
    const { dora, ...delegates } = earlier.delegates as Record<string, object>;
    expect(dora).toBeDefined();
    expect({ ...copy, items: undefined, delegates: undefined, people: Object.keys(copy.people) }).toEqual({
      ...earlier,
      id: 'made-1',
      firstDay: '2027-06-20',
      lastDay: '2027-06-25',
      people: ['p-anne', 'p-bela', 'p-carl', 'hank'],
      items: undefined,
      delegates: undefined,
    });
    expect(copy.delegates).toEqual(
      Object.fromEntries(Object.entries(delegates).map(([id, delegate]) => [id, { ...delegate, status: 'invited' }])),
    );
    const fresh = { status: 'tentative', revision: 0, changedAt: laterNow };
    expect(copy.items).toEqual({
      kept: aSession('kept', { ...fresh, delegates: { anne: true }, start: '2027-06-21T09:00[America/Los_Angeles]' }),
      booked: aLeg('booked', {
        ...fresh,
        departure: '2027-06-24T22:15[America/Los_Angeles]',
        arrival: '2027-06-25T06:20[America/Toronto]',
      }),
    });
  });

  test('asks for support again, for what comes along; what was declined or agreed on its price stays behind', () => {
    const earlier = smallMission([aSession('kept'), aSession('cancelled', { status: 'cancelled' })], {
      supportRequests: {
        shuttle: aSupportRequest('shuttle', {
          items: { kept: true, cancelled: true },
          cost: 'USD 1250.00',
          standing: 'done 2026-06-22',
          owner: 'p-dora',
        }),
        declined: aSupportRequest('declined', { standing: 'declined 2026-05-14' }),
      },
    });
    const copy = copyMission(earlier, { ...context(), now: laterNow, firstDay: day('2027-06-20') });
    expect(copy.supportRequests).toEqual({
      shuttle: aSupportRequest('shuttle', {
        items: { kept: true },
        due: '2027-06-04',
        standing: 'asked 2026-05-20',
        owner: 'p-dora',
      }),
    });
    expect(Object.keys(copy.people)).toContain('p-dora');
  });

  test('meets a clock change without being refused', () => {
    const earlier = smallMission([
      aSession('gap', { start: '2026-06-22T02:30[America/Toronto]' }),
      aSession('twice', { start: '2026-06-22T01:30[America/Toronto]' }),
    ]);
    const onto = (firstDay: string) =>
      Object.values(copyMission(earlier, { ...context(), now: laterNow, firstDay: day(firstDay) }).items);
    expect(onto('2027-03-13').map((item) => timesOfItem(item)['start'])).toEqual([
      '2027-03-14T03:00[America/Toronto]',
      '2027-03-14T01:30[America/Toronto]',
    ]);
    expect(onto('2026-10-31').map((item) => timesOfItem(item)['start'])).toEqual([
      '2026-11-01T02:30[America/Toronto]',
      '2026-11-01T01:30[America/Toronto][_occurrence=first]',
    ]);
  });

  test('of the sample keeps its size, but for the cancelled meeting', () => {
    const copy = copyMission(buildBio2026(), { ...context(), now: laterNow, firstDay: day('2027-06-20') });
    expect(countsOf(copy)).toEqual({
      ...countsOf(buildBio2026()),
      cancelled: 0,
      delegatesConfirmed: 0,
      meetingsConfirmed: 0,
      tentative: 151,
    });
  });
});
