import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { calendarOptions, eventLines, everyone, recipient, textFor, withChanges } from '../../../support/calendarText';
import { lintCalendar } from '../../../support/lintCalendar';
import { withEveryText } from '../../../support/withEveryText';

const nasty = fc.constantFrom(
  '\r\nEND:VCALENDAR',
  '\nBEGIN:VALARM',
  '\r\n ATTENDEE:mailto:eve@example.org',
  '\r',
  '\n',
  '\u0000',
  '\u001B[31m',
  '\u007F',
  '\u2028',
  '\u0085',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\uFFFE',
  '\uD83D',
  '"',
  ';',
  ':',
  ',',
  '\\',
  '\\n',
  '\\,',
  '^n',
  "^'",
  '^',
  '=cmd()',
  '<script>',
  '{{title}}',
  '$t(ical:tentative)',
  '🧬',
  '👩🏽‍🔬',
  '👨‍👩‍👧‍👦',
  'é',
  'e\u0301',
  'עברית',
  'يوسف \u200F(1)',
  '../../x',
  'javascript:alert(1)',
  '\t',
  ' ',
);
const hostile = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 20 })
  .map((parts) => `x${parts.join('').slice(0, 400)}`);

/** The mission of traps with one item of each type and each audience. */
function oneOfEachType(): Mission {
  const mission = tortureMission();
  const kept = ['in-a-room', 'westbound', 'stay', 'deadline', 'tentative', 'for-hosts', 'for-coordinators', 'for-anne'];
  const items = Object.values(mission.items).filter(({ id }) => [...kept, 'for-investors'].includes(id));
  return missionSchema.parse({ ...mission, items: Object.fromEntries(items.map((item) => [item.id, item])) });
}

/** One recipient of each kind. */
function recipientsOfEachKind(mission: Mission) {
  return [...new Map(possibleRecipients(mission).map((who) => [who.kind, who])).values()];
}

/** The name of every line, without what depends on whether a text is a link. */
function skeleton(text: string): string {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  return lines
    .map((line) => (/^(?:BEGIN|END):/.test(line) ? line : /^[A-Z-]*/.exec(line)?.[0]))
    .filter((name) => name !== 'URL')
    .join('\n');
}

/** The e-mail address stays one: without it there is no organizer. */
function everyTextIs(mission: Mission, textOf: (field: string) => string): Mission {
  return withEveryText(mission, (_, field) => (field === 'email' ? 'marc@example.org' : textOf(field)));
}

describe('hostile text in every field that takes any', () => {
  const mission = oneOfEachType();
  const recipients = recipientsOfEachKind(mission);
  const options = { ...calendarOptions, language: 'both' } as const;
  const files = (given: Mission) =>
    recipients.map((who) => {
      const calendar = calendarFor(who, given, options);
      if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
      return calendar.value.text;
    });
  const plain = files(everyTextIs(mission, () => 'x')).map(skeleton);

  test('is given to every kind of recipient', () => {
    expect(recipients.map(({ kind }) => kind).sort()).toEqual([
      'coordinators',
      'delegate',
      'group',
      'host',
      'mission',
      'organisation',
      'public',
      'venue',
    ]);
  });

  test('adds no line, no property and no event, and the linter finds nothing', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 3, maxLength: 3 }), (texts) => {
        const given = everyTextIs(mission, (field) => texts[field.length % texts.length] ?? 'x');
        const written = files(missionSchema.parse(given));
        expect(written.flatMap(lintCalendar)).toEqual([]);
        expect(written.map(skeleton)).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });

  test('of 200 kB is written, as long as the model lets it in', () => {
    const long = 'Été, « 👩🏽‍🔬 »; "\\'.repeat(10_000).slice(0, 200_000);
    const written = files(everyTextIs(mission, (field) => (/^description|^accessNotes/.test(field) ? long : 'x')));
    expect(written.flatMap(lintCalendar)).toEqual([]);
    expect(written.map(skeleton)).toEqual(plain);
  });

  test('of 200 kB in names and titles is refused by the model', () => {
    const given = everyTextIs(mission, () => 'x'.repeat(200_000));
    const refused = missionSchema.safeParse(given);
    expect(refused.error?.issues.every(({ code }) => code === 'too_big')).toBe(true);
    expect(refused.error?.issues.some(({ path }) => path.includes('titleFr'))).toBe(true);
  });

  test('of 200 kB in names and titles gives a sound file even if it came past the model', () => {
    const text = textFor(
      recipient('anne'),
      everyTextIs(mission, () => `Été "${'x🧬'.repeat(60_000)}`),
    );
    expect(lintCalendar(text)).toEqual([]);
  });
});

describe('the name of the organizer comes back as it was typed (RFC 6868)', () => {
  test.each([
    ['quotes, a semicolon and a colon', 'Müller; "Söhne": AG', 'Müller; "Söhne": AG'],
    ['carets', "A^B ^n ^^ ^' C", "A^B ^n ^^ ^' C"],
    ['a family and a person of many parts', '👨‍👩‍👧‍👦 Zoé 👩🏽‍🔬', '👨‍👩‍👧‍👦 Zoé 👩🏽‍🔬'],
    ['right to left', 'يوسف عبد الله', 'يوسف عبد الله'],
    [
      'line breaks, which become spaces',
      'A\r\nATTENDEE:mailto:eve@example.org\rB',
      'A ATTENDEE:mailto:eve@example.org B',
    ],
    ['control characters, which go', 'A\u0000B\u001B', 'AB'],
    ['backslashes, which libraries take for escapes', 'A\\nB', 'A nB'],
  ])('%s', (_, typed, expected) => {
    const mission = tortureMission();
    const people = Object.fromEntries(
      Object.values(mission.people).map((person) => [person.id, { ...person, givenName: typed, familyName: '' }]),
    );
    const text = textFor(everyone, missionSchema.parse({ ...mission, people }));
    const organizers = ICAL.Component.fromString(text)
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstProperty('organizer')?.getFirstParameter('cn'));
    expect([...new Set(organizers)]).toEqual([expected]);
  });
});

test('words are data: what looks like a placeholder or a reference to a sentence stays as it was typed', () => {
  const mission = withChanges('cancelled', { titleFr: '{{title}} $t(ical:tentative) <b>&amp' });
  expect(eventLines(textFor(recipient('anne'), mission), 'cancelled')).toContain(
    'SUMMARY:Annulé\u00A0: {{title}} $t(ical:tentative) <b>&amp',
  );
});
