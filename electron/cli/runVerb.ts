import { assertNever } from '../../shared/model/assertNever';
import { createTranslations } from '../../shared/i18n/createTranslations';
import { errorSentence } from '../../shared/i18n/errorSentence';
import type { Locale } from '../../shared/model/locale';
import { calendarKindSchema } from '../../shared/model/calendarKind';
import type { SessionContext } from '../mission/sessionContext';
import { createKeyring } from '../storage/protection/keyring';
import { checkVerb } from './checkVerb';
import { convertVerb } from './convertVerb';
import { exportVerb } from './exportVerb';
import { importVerb } from './importVerb';
import { parseVerb } from './parseVerb';
import type { VerbCall, VerbName } from './verbCall';
import type { VerbContext, VerbOutcome } from './verbContext';
import type { VerbProblem } from './verbProblem';

export interface VerbEnvironment {
  readonly session: SessionContext;
  /** Folder that typed paths start from. */
  readonly folder: string;
  /** The system's language, for messages where none is asked for. */
  readonly systemLocale: Locale;
  /** The passphrase that the person gave, on standard input if so they said, otherwise in the environment. */
  readonly passphrase: (fromInput: boolean) => Promise<string | undefined>;
  readonly printer: VerbContext['printer'];
  readonly readOpenJson: VerbContext['readOpenJson'];
}

export interface VerbResult {
  /** 0 done, 1 refused, 2 not understood. */
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Runs one verb of the command line, without any window. */
export async function runVerb(
  verb: VerbName,
  words: readonly string[],
  environment: VerbEnvironment,
): Promise<VerbResult> {
  const parsed = parseVerb(verb, words);
  const locale = (parsed.ok ? parsed.value.locale : undefined) ?? environment.systemLocale;
  const translations = createTranslations(locale);
  const t = translations.getFixedT(locale, 'cli');
  if (!parsed.ok) return { exitCode: 2, out: '', err: `${problemWords(parsed.error, verb, t)}\n` };
  const { session, folder, printer, readOpenJson } = environment;
  const passphrase = await environment.passphrase(parsed.value.readsPassphrase);
  const keyring = createKeyring({ passphrases: passphrase === undefined ? [] : [passphrase] });
  const context = { session, folder, locale, keyring, translations, t, printer, readOpenJson };
  const outcome = await run(parsed.value.call, context);
  if (outcome.ok) return { exitCode: 0, out: `${outcome.value}\n`, err: '' };
  const hint = outcome.error.code === 'file-locked' ? ` ${t('howToUnlock')}` : '';
  return { exitCode: 1, out: '', err: `${errorSentence(translations, outcome.error, locale)}${hint}\n` };
}

/** The option that was not understood, and what it takes; then how the verb is called. */
function problemWords(problem: VerbProblem, verb: VerbName, t: VerbContext['t']): string {
  const usage = t(`usage.${verb}`);
  if (problem.code === 'usage') return usage;
  const { option, value } = problem;
  const kinds = calendarKindSchema.options.join(', ');
  const wanted = t(`wanted.${option}`, { kinds });
  return `${t('badValue', { option: `--${option}`, value, wanted })}\n${usage}`;
}

function run(call: VerbCall, context: VerbContext): VerbOutcome {
  switch (call.verb) {
    case 'convert':
      return convertVerb(call, context);
    case 'check':
      return checkVerb(call, context);
    case 'import':
      return importVerb(call, context);
    case 'export':
      return exportVerb(call, context);
    default:
      return assertNever(call);
  }
}
