import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import type { EventTimes } from '../../../../shared/calendar/eventTimes';
import { provenText, type ShownEvent } from '../../../../shared/calendar/provenText';
import { shownEvents } from '../../../../shared/calendar/shownEvents';
import { calendarOptions, everyone } from '../../../support/calendarText';
import { tortureMission } from '../../../fixtures/missions/tortureMission';

const hour = 3_600_000;

/** The whole mission's calendar, proven once more as if one event were meant to be at another time than its words say. */
function provenWith(item: string, times: (meant: EventTimes) => EventTimes) {
  const calendar = calendarFor(everyone, tortureMission(), calendarOptions);
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
  const { plan, publications } = calendar.value;
  const index = publications.findIndex((publication) => publication.item === item);
  const events = shownEvents(publications).map((event, at): ShownEvent =>
    at === index ? { ...event, times: times(event.times) } : event,
  );
  return provenText(plan, events);
}

describe('the times of a file are compared with those of the plan, and not with themselves', () => {
  test.each<[string, string, (meant: EventTimes) => EventTimes]>([
    [
      'a start an hour off',
      'toronto-summer',
      (meant) => (meant.kind === 'timed' ? { ...meant, start: { ...meant.start, at: meant.start.at + hour } } : meant),
    ],
    [
      'an end an hour off, on the clock of another zone',
      'red-eye',
      (meant) =>
        meant.kind === 'timed' && meant.end ? { ...meant, end: { ...meant.end, at: meant.end.at - hour } } : meant,
    ],
    [
      'a length where there is none',
      'toronto-summer',
      (meant) => (meant.kind === 'timed' ? { ...meant, end: null } : meant),
    ],
    [
      'the first of an hour that happens twice for the second',
      'toronto-twice-second',
      (meant) => (meant.kind === 'timed' ? { ...meant, start: { ...meant.start, at: meant.start.at - hour } } : meant),
    ],
  ])('%s', (_, item, times) => {
    expect(provenWith(item, times)).toEqual({ ok: false, error: { code: 'calendar-disagrees', detail: item } });
  });

  test('and agree where nothing is off', () => {
    expect(provenWith('toronto-summer', (meant) => meant).ok).toBe(true);
  });
});
