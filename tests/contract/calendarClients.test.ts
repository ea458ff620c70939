import { describe, expect, test } from 'vitest';
import { byUid } from '../support/byUid';
import { calendarCases } from '../support/calendarCases';
import type { ClientEvent } from '../support/clientEvent';
import { importIntoKhal } from '../support/importIntoKhal';
import { readWithLibical } from '../support/readWithLibical';

const cases = calendarCases();

describe('real calendar clients understand what the model means', { timeout: 120_000 }, () => {
  test.each(cases)('libical: $name', ({ text, expected }) => {
    expect([...readWithLibical(text())].sort(byUid)).toEqual(expected());
  });

  test.each(cases)('khal: $name', ({ text, expected }) => {
    const [step] = importIntoKhal([text()]);
    expect([...(step?.events ?? [])].sort(byUid)).toEqual(expected().map(asKhalSees));
  });
});

/** khal gives an event without DTEND an hour, where RFC 5545 section 3.6.1 says that it has no length. */
function asKhalSees(event: ClientEvent): ClientEvent {
  if (event.start !== event.end) return event;
  return { ...event, end: new Date(Date.parse(`${event.end}Z`) + 3_600_000).toISOString().slice(0, 16) };
}
