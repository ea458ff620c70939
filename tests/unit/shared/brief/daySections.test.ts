import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { daySections } from '../../../../shared/brief/daySections';
import { printableMission } from '../../../../shared/brief/printableMission';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema } from '../../../../shared/model/mission';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const now = instantSchema.parse('2026-06-12T18:05:00Z');

function clocksOf(starts: Readonly<Record<string, string>>) {
  const items = Object.fromEntries(
    Object.entries(starts).map(([id, start]) => [id, aSession(id, { start, everyone: true })]),
  );
  const mission = printableMission(missionSchema.parse({ ...smallMission(), items }), { includeTentative: true });
  const [day] = daySections(briefContext({ mission, locale: 'fr', now, pages: new Map() }));
  return day?.parts.map((part) => part.rows.map(({ id }) => id));
}

describe('a day on paper', () => {
  test('that stays on one clock has one part', () => {
    expect(
      clocksOf({ first: '2026-06-22T08:00[America/Los_Angeles]', second: '2026-06-22T10:00[America/Los_Angeles]' }),
    ).toEqual([['first', 'second']]);
  });

  test('lists by instant, so that 10 h 45 in Montréal stands before 8 h 30 in San Diego', () => {
    expect(
      clocksOf({ diego: '2026-06-22T08:30[America/Los_Angeles]', montreal: '2026-06-22T10:45[America/Toronto]' }),
    ).toEqual([['montreal'], ['diego']]);
  });

  test('comes back to a clock after a moment on another', () => {
    expect(
      clocksOf({
        shuttle: '2026-06-21T13:15[America/Los_Angeles]',
        chicago: '2026-06-21T16:05[America/Chicago]',
        supper: '2026-06-21T19:30[America/Los_Angeles]',
      }),
    ).toEqual([['shuttle'], ['chicago'], ['supper']]);
  });

  test('puts zones with the same offset under one clock', () => {
    expect(
      clocksOf({ boston: '2026-06-22T09:00[America/New_York]', montreal: '2026-06-22T10:00[America/Toronto]' }),
    ).toEqual([['boston', 'montreal']]);
  });
});
