import { describe, expect, test } from 'vitest';
import { byUid } from '../support/byUid';
import { calendarCases } from '../support/calendarCases';
import type { ClientEvent } from '../support/clientEvent';
import { importIntoKhal } from '../support/importIntoKhal';
import { oneOfEachKind } from '../support/oneOfEachKind';
import { readWithLibical } from '../support/readWithLibical';

const cases = calendarCases().map(oneOfEachKind);

test('every kind of recipient is among them, of every mission', () => {
  const kinds = cases.map(({ files }) => files.map(({ recipient }) => recipient.kind).sort());
  const all = ['coordinators', 'delegate', 'group', 'host', 'mission', 'organisation', 'public', 'venue'];
  expect(kinds).toEqual(cases.map(() => all));
});

describe('real calendar clients understand what the model means', { timeout: 120_000 }, () => {
  test.each(cases)('libical: $name', ({ files }) => {
    const read = files.map(({ text }) => [...readWithLibical(text())].sort(byUid));
    expect(read).toEqual(files.map(({ expected }) => expected()));
  });

  test.each(cases)('khal: $name', ({ files }) => {
    const [step] = importIntoKhal([files.map(({ text }) => text())]);
    expect([...(step?.events ?? [])].sort(byUid)).toEqual(
      files.flatMap(({ expected }) => expected().map(asKhalSees)).sort(byUid),
    );
  });
});

/** khal gives an event without DTEND an hour, where RFC 5545 section 3.6.1 says that it has no length. */
function asKhalSees(event: ClientEvent): ClientEvent {
  if (event.start !== event.end) return event;
  return { ...event, end: new Date(Date.parse(`${event.end}Z`) + 3_600_000).toISOString().slice(0, 16) };
}
