import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import type { ItemId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { calendarOptions, everyone } from '../../../support/calendarText';

/** The mission of traps with one item changed, unchecked: as if it had come past the model. */
function unchecked(id: string, change: object): Mission {
  const mission = tortureMission();
  const item = { ...mission.items[id as ItemId], ...change } as ItineraryItem;
  return { ...mission, items: { ...mission.items, [id]: item } };
}

describe('a time that is none refuses the file and names the item', () => {
  test.each([
    ['a flight that lands before it leaves', 'westbound', { arrival: '2026-06-21T08:00[America/Los_Angeles]' }],
    ['a flight that lands as it leaves', 'westbound', { arrival: '2026-06-21T08:10[America/Los_Angeles]' }],
    ['a check-out at the check-in', 'stay', { checkOut: '2026-06-21T15:00[America/Los_Angeles]' }],
    ['31 February', 'toronto-summer', { start: '2026-02-31T09:00[America/Toronto]' }],
    ['29 February of a year without', 'toronto-summer', { start: '2026-02-29T09:00[America/Toronto]' }],
    ['31 February as a whole day', 'whole-days', { start: '2026-02-31T00:00[America/Toronto]' }],
    ['the hour that does not exist', 'toronto-summer', { start: '2026-03-08T02:30[America/Toronto]' }],
    ['the hour that happens twice, no telling which', 'toronto-summer', { start: '2026-11-01T01:30[America/Toronto]' }],
    ['a zone that nobody knows', 'toronto-summer', { start: '2026-06-22T09:00[Mars/Olympus]' }],
    ['a deadline in the hour that does not exist', 'deadline', { due: '2026-03-08T02:30[America/Toronto]' }],
  ])('%s', (_, id, change) => {
    const title = tortureMission().items[id as ItemId]?.titleFr;
    const refused = calendarFor(everyone, unchecked(id, change), calendarOptions);
    expect(refused).toMatchObject({ ok: false, error: { code: 'item-time', item: id, title } });
  });
});

test.each([
  ['31 February', '2026-02-31T09:00[America/Toronto]'],
  ['25 o’clock', '2026-06-22T25:00[America/Toronto]'],
  ['no zone at all', '2026-06-22T09:00'],
])('%s is refused by the model already, and the item is named', (_, start) => {
  const refused = missionSchema.safeParse(unchecked('toronto-summer', { start }));
  expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual(['items.toronto-summer.start']);
});

test('nothing to write: no file for anybody, and it is said', () => {
  const mission = tortureMission();
  const recipients = possibleRecipients(mission);
  const empty = missionSchema.parse({ ...mission, items: {} });
  const outcomes = recipients.map((who) => calendarFor(who, empty, calendarOptions));
  expect(outcomes).toEqual(recipients.map(() => ({ ok: false, error: { code: 'nothing-to-export' } })));
});
