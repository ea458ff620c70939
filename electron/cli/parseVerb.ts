import { parseArgs } from 'node:util';
import { assertNever } from '../../shared/model/assertNever';
import type { CalendarChoices } from '../../shared/model/calendarChoices';
import type { Locale } from '../../shared/model/locale';
import { failure, success, type Result } from '../../shared/model/result';
import { choicesOf } from './choicesOf';
import type { VerbCall, VerbName } from './verbCall';
import type { VerbProblem } from './verbProblem';

const options = {
  json: { type: 'boolean' },
  delegates: { type: 'string' },
  contacts: { type: 'string' },
  agenda: { type: 'string' },
  out: { type: 'string' },
  calendars: { type: 'boolean' },
  briefs: { type: 'boolean' },
  programme: { type: 'boolean' },
  lang: { type: 'string' },
  for: { type: 'string', multiple: true },
  updates: { type: 'boolean' },
  utc: { type: 'boolean' },
  'confirmed-only': { type: 'boolean' },
  kinds: { type: 'string' },
  busy: { type: 'string' },
  free: { type: 'string' },
  reminders: { type: 'string' },
  'no-reminders': { type: 'boolean' },
  privacy: { type: 'string' },
  'passphrase-stdin': { type: 'boolean' },
} as const;

/**
 * Which options each verb takes. Everywhere `--lang` chooses the language of messages, and `--passphrase-stdin` says that a
 * passphrase comes on standard input: as an argument, every other program could read it.
 */
const optionsOfVerb: Readonly<Record<VerbName, readonly (keyof typeof options)[]>> = {
  convert: ['lang', 'passphrase-stdin'],
  check: ['lang', 'passphrase-stdin', 'json'],
  import: ['lang', 'passphrase-stdin', 'delegates', 'contacts', 'agenda'],
  export: [
    'lang',
    'passphrase-stdin',
    'out',
    'calendars',
    'briefs',
    'programme',
    'for',
    'updates',
    'utc',
    'confirmed-only',
    'kinds',
    'busy',
    'free',
    'reminders',
    'no-reminders',
    'privacy',
  ],
};

export interface ParsedVerb {
  readonly call: VerbCall;
  /** Language of messages, where the person named one. */
  readonly locale: Locale | undefined;
  /** Whether a passphrase is to be read from standard input. */
  readonly readsPassphrase: boolean;
}

/** Understands the words after a verb; whoever said something that no verb takes is shown the usage. */
export function parseVerb(verb: VerbName, words: readonly string[]): Result<ParsedVerb, VerbProblem> {
  const parsed = readWords(words);
  if (!parsed) return notUnderstood;
  const { values, positionals } = parsed;
  const isKnown = Object.keys(values).every((name) => optionsOfVerb[verb].some((option) => option === name));
  const language = languageOf(values.lang);
  if (!isKnown || language === undefined) return notUnderstood;
  const call = callOf(verb, positionals, values, language);
  if (!call.ok) return call;
  const readsPassphrase = values['passphrase-stdin'] ?? false;
  return success({
    call: call.value,
    locale: language === 'fr' || language === 'en' ? language : undefined,
    readsPassphrase,
  });
}

const notUnderstood = failure({ code: 'usage' } as const);

type Values = NonNullable<ReturnType<typeof readWords>>['values'];
type Language = CalendarChoices['language'];

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // An option that does not exist or lacks its value.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function languageOf(lang: string | undefined): Language | undefined {
  if (lang === undefined) return 'recipient';
  return lang === 'fr' || lang === 'en' || lang === 'both' ? lang : undefined;
}

function callOf(
  verb: VerbName,
  positionals: readonly string[],
  values: Values,
  language: Language,
): Result<VerbCall, VerbProblem> {
  const [file, second] = positionals;
  // Everything after `--for` names recipients, so only export takes more words than it needs.
  const isCountRight =
    positionals.length === (verb === 'convert' ? 2 : 1) || (verb === 'export' && values.for !== undefined);
  if (file === undefined || !isCountRight) return notUnderstood;
  switch (verb) {
    case 'convert':
      return second === undefined ? notUnderstood : success({ verb, from: file, to: second });
    case 'check':
      return success({ verb, file, json: values.json ?? false });
    case 'import':
      return importCall(file, values);
    case 'export':
      return exportCall(file, positionals.slice(1), values, language);
    default:
      return assertNever(verb);
  }
}

function importCall(file: string, { delegates, contacts, agenda }: Values): Result<VerbCall, VerbProblem> {
  const named = [delegates, contacts, agenda].filter((from) => from !== undefined);
  const [from] = named;
  if (from === undefined || named.length > 1) return notUnderstood;
  return success({ verb: 'import', file, kind: agenda === undefined ? 'delegates' : 'agenda', from });
}

function exportCall(
  file: string,
  more: readonly string[],
  values: Values,
  language: Language,
): Result<VerbCall, VerbProblem> {
  const choices = choicesOf(values, language);
  if (!choices.ok) return choices;
  if (values.out === undefined) return notUnderstood;
  const { calendars = false, briefs = false, programme = false } = values;
  // None named means what the delegation takes along; the public programme goes to somebody else.
  const isBoth = !calendars && !briefs && !programme;
  const recipients = [...(values.for ?? []), ...more];
  return success({
    verb: 'export',
    file,
    folder: values.out,
    calendars: calendars || isBoth,
    briefs: briefs || isBoth,
    programme,
    choices: choices.value,
    form: values.updates ? 'packages' : 'files',
    recipients,
  });
}
