import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { formatMoment } from '../time/formatMoment';
import type { CalendarPlan } from './calendarPlan';
import type { CalendarTexts } from './calendarTexts';
import { changeLine } from './changeLine';
import { clientAdvice, type ClientAdvice } from './clientAdvice';
import { calendarClients, type CalendarClient } from './clientBehaviour';
import { plainLine } from './plainLine';
import { saidChanges } from './saidChange';

/** The files of a package, by the names under which they are sent. */
export interface SentFiles {
  readonly whole: string;
  /** Undefined for whoever was never sent anything. */
  readonly update: string | undefined;
}

/**
 * A message to send with a recipient's files, in plain text: what has changed, which file to open, and what their program
 * will do with it as far as anybody knows. Once in each language, the recipient's own first.
 */
export function updateMessage(
  plan: CalendarPlan,
  mission: Mission,
  both: readonly CalendarTexts[],
  files: SentFiles,
): string {
  const [first] = plan.languages;
  const ordered = [...both].sort((a, b) => Number(b.locale === first.locale) - Number(a.locale === first.locale));
  return `${ordered.map((texts) => messageIn(texts, plan, mission, files)).join('\n\n— — —\n\n')}\n`;
}

function messageIn(texts: CalendarTexts, plan: CalendarPlan, mission: Mission, files: SentFiles): string {
  const { say, locale } = texts;
  const title = plainLine(translatedText(plan.view, 'title', locale).text);
  const { update } = files;
  if (!plan.ledger || update === undefined) {
    return [
      say('messageFirst', { mission: title }),
      '',
      say('messageOpen', { file: files.whole }),
      say('messageOwnCalendar'),
      ...computerLines(texts),
    ].join('\n');
  }
  const since = formatMoment(epochMsOfInstant(plan.ledger.writtenAt), mission.homeZone, locale);
  const lines = saidChanges(plan.changes, mission, locale).map((change) => `• ${changeLine(change, texts)}`);
  return [
    say('messageChanged', { mission: title, since }),
    '',
    ...lines,
    '',
    say('messageOpen', { file: update }),
    ...clientLines(texts, files.whole, update),
  ].join('\n');
}

/** What to do with a newer version in each program, those alike together. */
function clientLines(texts: CalendarTexts, whole: string, update: string): readonly string[] {
  const line = (advice: ClientAdvice, sentence: 'messageReplaces' | 'messageRefuses' | 'messageUntried') =>
    about(texts, sentence, (client) => clientAdvice(client) === advice, { file: whole, update });
  return [
    ...line('openUpdate', 'messageReplaces'),
    ...line('startOver', 'messageRefuses'),
    ...line('ownCalendar', 'messageUntried'),
    ...computerLines(texts),
  ];
}

/** Which programs open files on a computer only. */
function computerLines(texts: CalendarTexts): readonly string[] {
  return about(
    texts,
    'messageOnComputer',
    ({ facts: { first } }) => first.evidence !== 'unknown' && first.behaviour === 'addsOnComputer',
  );
}

/** A sentence about the programs for which something holds; none where it holds for none. */
function about(
  texts: CalendarTexts,
  sentence: 'messageReplaces' | 'messageRefuses' | 'messageUntried' | 'messageOnComputer',
  isMeant: (client: CalendarClient) => boolean,
  values: Readonly<Record<string, string>> = {},
): readonly string[] {
  const names = calendarClients.filter(isMeant).map(({ id }) => texts.clientName(id));
  return names.length === 0 ? [] : [texts.say(sentence, { ...values, names: names.join(', ') })];
}
