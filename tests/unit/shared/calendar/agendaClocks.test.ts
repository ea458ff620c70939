import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../../shared/calendar/readCalendar';
import type { AgendaClockChoice } from '../../../../shared/imports/agendaClockChoice';
import { zoneIdSchema } from '../../../../shared/model/zoneId';

const sanDiego = zoneIdSchema.parse('America/Los_Angeles');

function contentOf(name: string, choices: readonly AgendaClockChoice[] = []) {
  const text = readFileSync(new URL(`../../../fixtures/agendas/${name}.ics`, import.meta.url), 'utf8');
  const content = readCalendar(text, sanDiego, choices);
  if (!content.ok) throw new Error(content.error);
  return content.value;
}

describe('people of an event', () => {
  test('are its organiser and whom it invites, with a name and an address; rooms are nobody', () => {
    const [, event] = contentOf('exchange').events;
    expect(event?.people).toEqual([
      { name: 'Maude Larivée', email: 'maude.larivee@example.org' },
      { name: 'Okafor, Ada', email: 'ada.okafor@example.org' },
    ]);
  });
});

describe('a file tells whether it is a whole agenda or speaks of one event', () => {
  test.each([
    ['outlook', true],
    ['google', true],
    ['partnering', true],
    ['google-invitations', false],
  ])('%s', (name, isWhole) => {
    expect(contentOf(name).isWhole).toBe(isWhole);
  });
});

describe('clocks that a person should look at', () => {
  const startOf = (uid: string, choices: readonly AgendaClockChoice[]) =>
    contentOf('contradicting', choices).events.find((each) => each.uid === uid)?.start;

  test.each(['outlook', 'google', 'apple'])('are none that %s explains as the bundled rules do', (name) => {
    expect(contentOf(name).clocks.filter(({ kind }) => kind !== 'described')).toEqual([]);
  });

  test('are those that the file explains otherwise, those that only it explains, and those that nobody does', () => {
    expect(contentOf('contradicting').clocks).toEqual([
      {
        kind: 'contradicted',
        tzid: 'America/Vancouver',
        zone: 'America/Vancouver',
        taken: 'America/Vancouver',
        events: 1,
        example: {
          title: 'In British Columbia after 2026',
          byRules: '2026-12-01T09:00[America/Vancouver]',
          byFile: '2026-12-01T10:00[America/Vancouver]',
        },
      },
      {
        kind: 'contradicted',
        tzid: 'Pacific Standard Time',
        zone: 'America/Los_Angeles',
        taken: 'America/Los_Angeles',
        events: 1,
        example: {
          title: 'On a clock that never changes',
          byRules: '2026-06-22T09:00[America/Los_Angeles]',
          byFile: '2026-06-22T10:00[America/Los_Angeles]',
        },
      },
      { kind: 'unknown', tzid: 'Hall Time', events: 1 },
    ]);
    expect(contentOf('exchange').clocks).toEqual([
      { kind: 'described', tzid: 'tzone://Microsoft/Custom', taken: 'file', events: 1 },
    ]);
  });

  test('are read as the person says: by the file, or on the clock of a chosen zone', () => {
    const byFile = { tzid: 'America/Vancouver', take: 'file' } as const;
    expect([startOf('december@old.example.org', []), startOf('december@old.example.org', [byFile])]).toEqual([
      '2026-12-01T09:00[America/Vancouver]',
      '2026-12-01T10:00[America/Vancouver]',
    ]);
    const inBoston = { tzid: 'Hall Time', take: zoneIdSchema.parse('America/New_York') };
    expect([startOf('unknown@old.example.org', []), startOf('unknown@old.example.org', [inBoston])]).toEqual([
      undefined,
      '2026-06-22T10:00[America/New_York]',
    ]);
    expect(contentOf('contradicting', [inBoston]).clocks.at(-1)).toEqual({
      kind: 'unknown',
      tzid: 'Hall Time',
      taken: 'America/New_York',
      events: 1,
    });
  });

  test('are left as they were where the chosen zone does not exist', () => {
    const nowhere = { tzid: 'Hall Time', take: zoneIdSchema.parse('Mars/Olympus') };
    expect(contentOf('contradicting', [nowhere]).clocks).toEqual(contentOf('contradicting').clocks);
  });

  test('an exception that nobody can read is said, and the date stays', () => {
    const { events, problems } = contentOf('contradicting');
    expect(events.filter(({ uid }) => uid.startsWith('exception@')).length).toBe(2);
    expect(problems.at(-1)).toEqual({
      code: 'bad-exception',
      uid: 'exception@old.example.org',
      title: 'With an exception nobody can read',
      detail: '2026-06-23T09:00:00 (Hall Time)',
    });
  });
});
