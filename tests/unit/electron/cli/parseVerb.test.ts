import { describe, expect, test } from 'vitest';
import { parseVerb } from '../../../../electron/cli/parseVerb';
import { usualCalendarChoices } from '../../../../shared/model/calendarChoices';
import { calendarKindSchema, type CalendarKind } from '../../../../shared/model/calendarKind';
import { kindChoiceOf } from '../../../../shared/model/kindChoiceOf';
import { parseCommandLine } from '../../../../electron/commandLine';

const wholeExport = {
  verb: 'export',
  file: 'a.mission',
  folder: 'out',
  calendars: true,
  briefs: true,
  programme: false,
  choices: usualCalendarChoices,
  form: 'files',
  recipients: [],
} as const;

describe('a verb is understood', () => {
  test.each([
    ['convert', 'a.mission b.json', { verb: 'convert', from: 'a.mission', to: 'b.json' }],
    ['check', 'a.mission', { verb: 'check', file: 'a.mission', json: false }],
    ['check', '--json a.mission', { verb: 'check', file: 'a.mission', json: true }],
    [
      'import',
      'a.mission --delegates list.csv',
      { verb: 'import', file: 'a.mission', kind: 'delegates', from: 'list.csv' },
    ],
    [
      'import',
      'a.mission --contacts list.vcf',
      { verb: 'import', file: 'a.mission', kind: 'delegates', from: 'list.vcf' },
    ],
    ['import', 'a.mission --agenda list.ics', { verb: 'import', file: 'a.mission', kind: 'agenda', from: 'list.ics' }],
    ['export', 'a.mission --out out', wholeExport],
    [
      'export',
      'a.mission --out out --briefs --lang both',
      { ...wholeExport, calendars: false, choices: { ...usualCalendarChoices, language: 'both' } },
    ],
    ['export', 'a.mission --out out --programme', { ...wholeExport, calendars: false, briefs: false, programme: true }],
    ['export', 'a.mission --out out --programme --calendars', { ...wholeExport, briefs: false, programme: true }],
    ['export', 'a.mission --out out --updates', { ...wholeExport, form: 'packages' }],
    ['export', 'a.mission --out out --for anne luc marie', { ...wholeExport, recipients: ['anne', 'luc', 'marie'] }],
  ] as const)('%s %s', (verb, words, call) => {
    expect(parseVerb(verb, words.split(' '))).toMatchObject({ ok: true, value: { call } });
  });

  test.each([
    ['convert', 'a.mission'],
    ['convert', 'a.mission b.json c.json'],
    ['check', ''],
    ['check', 'a.mission b.mission'],
    ['check', 'a.mission --out x'],
    ['check', 'a.mission --lang de'],
    ['import', 'a.mission'],
    ['import', 'a.mission --delegates a.csv --agenda b.ics'],
    ['import', 'a.mission --delegates a.csv --contacts b.vcf'],
    ['export', 'a.mission'],
    ['export', 'a.mission --out'],
    ['export', 'a.mission b.mission --out x'],
    ['export', 'a.mission --out x --nonsense'],
    ['check', 'a.mission --utc'],
    ['check', 'a.mission --programme'],
    ['check', 'a.mission --privacy sensitive'],
    ['import', 'a.mission --agenda a.ics --reminders meal=none'],
    ['export', 'a.mission --out x --reminders'],
  ] as const)('%s %s shows the usage', (verb, words) => {
    expect(parseVerb(verb, words.split(' ').filter(Boolean))).toEqual({ ok: false, error: { code: 'usage' } });
  });
});

describe('how calendars are written is said in words', () => {
  test.each([
    ['--utc --confirmed-only', { times: 'utc', includeTentative: false, kinds: {} }],
    ['--kinds flight', { kinds: everyKindBut('flight', { isIncluded: false }) }],
    ['--no-reminders', { kinds: ringing({ reminders: [] }) }],
    ['--privacy sensitive', { privacy: 'sensitive', kinds: {} }],
    [
      '--busy stay --free meal',
      { kinds: { stay: { ...usual('stay'), isBusy: true }, meal: { ...usual('meal'), isBusy: false } } },
    ],
    ['--busy flight --privacy all-but-public', { kinds: {} }],
    ['--reminders flight=3h+1d,stay=90m', { kinds: { stay: { ...usual('stay'), reminders: [90] } } }],
    [
      '--reminders flight=none,meal=0m',
      { kinds: { flight: { ...usual('flight'), reminders: [] }, meal: { ...usual('meal'), reminders: [0] } } },
    ],
    [
      '--no-reminders --reminders deadline=7d',
      { kinds: { ...ringing({ reminders: [] }), deadline: { ...usual('deadline'), reminders: [10_080] } } },
    ],
  ])('%s', (words, change) => {
    expect(parseVerb('export', ['a.mission', '--out', 'out', ...words.split(' ')])).toMatchObject({
      ok: true,
      value: { call: { choices: { ...usualCalendarChoices, ...change } } },
    });
  });

  /** Those that would ring otherwise. */
  function ringing(change: object) {
    const kinds = calendarKindSchema.options.filter((kind) => usual(kind).reminders.length > 0);
    return Object.fromEntries(kinds.map((kind) => [kind, { ...usual(kind), ...change }]));
  }

  function usual(kind: CalendarKind) {
    return kindChoiceOf(kind, usualCalendarChoices);
  }

  function everyKindBut(left: string | undefined, change: object) {
    const kinds = calendarKindSchema.options.filter((kind) => kind !== left);
    return Object.fromEntries(kinds.map((kind) => [kind, { ...kindChoiceOf(kind, usualCalendarChoices), ...change }]));
  }
});

describe('a value that no option takes is named with its option', () => {
  test.each([
    ['kinds', 'flight,boat'],
    ['busy', 'flights'],
    ['free', 'stay,'],
    ['reminders', 'flight'],
    ['reminders', 'flight=soon'],
    ['reminders', 'boat=1h'],
    ['reminders', 'flight=1h+2h+3h'],
    ['reminders', 'flight=5w'],
    ['reminders', 'flight=29d'],
    ['reminders', 'flight=1h,flight=2h'],
    ['reminders', 'flight=1h=2h'],
    ['privacy', 'secret'],
  ])('--%s %s', (option, value) => {
    const words = ['a.mission', '--out', 'x', `--${option}`, value];
    expect(parseVerb('export', words)).toEqual({ ok: false, error: { code: 'bad-value', option, value } });
  });

  test('a kind that is both busy and free', () => {
    const words = ['a.mission', '--out', 'x', '--busy', 'meal,stay', '--free', 'stay'];
    expect(parseVerb('export', words)).toEqual({
      ok: false,
      error: { code: 'bad-value', option: 'free', value: 'stay' },
    });
  });
});

describe('the command line', () => {
  test.each([
    ['the window alone', ['electron', '.'], false, { kind: 'window', files: [] }],
    [
      'a file, switches aside',
      ['electron', '--no-sandbox', '.', 'a.mission'],
      false,
      { kind: 'window', files: ['a.mission'] },
    ],
    ['packed, two files', ['passerelle', '--lang=fr', 'a', 'b'], true, { kind: 'window', files: ['a', 'b'] }],
    [
      'a verb',
      ['electron', '.', 'check', 'a', '--json'],
      false,
      { kind: 'verb', verb: 'check', words: ['a', '--json'] },
    ],
    [
      'packed, a verb',
      ['passerelle', '--no-sandbox', 'check', 'a'],
      true,
      { kind: 'verb', verb: 'check', words: ['a'] },
    ],
  ])('%s', (_, argv, isPackaged, commandLine) => {
    expect(parseCommandLine(argv, isPackaged)).toEqual(commandLine);
  });
});
