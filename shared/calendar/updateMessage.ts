import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { formatMoment } from '../time/formatMoment';
import type { CalendarPlan } from './calendarPlan';
import type { CalendarTexts } from './calendarTexts';
import { changeLine } from './changeLine';
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
    return [say('messageFirst', { mission: title }), '', say('messageOpen', { file: files.whole })].join('\n');
  }
  const since = formatMoment(epochMsOfInstant(plan.ledger.writtenAt), mission.homeZone, locale);
  const lines = saidChanges(plan.changes, mission, locale).map((change) => `• ${changeLine(change, texts)}`);
  return [
    say('messageChanged', { mission: title, since }),
    '',
    ...lines,
    '',
    say('messageOpen', { file: update }),
    ...clientLines(texts, files),
  ].join('\n');
}

/** What programs do with a newer version, those alike together. */
function clientLines(texts: CalendarTexts, { whole }: SentFiles): readonly string[] {
  const named = (isMeant: (client: CalendarClient) => boolean) =>
    calendarClients
      .filter(isMeant)
      .map(({ id }) => texts.clientName(id))
      .join(', ');
  const does = (behaviour: string) =>
    named(({ facts: { again } }) => again.evidence !== 'unknown' && again.behaviour === behaviour);
  const untried = named(({ facts: { again } }) => again.evidence === 'unknown');
  const [replacing, refusing] = [does('replaces'), does('refuses')];
  return [
    replacing === '' ? '' : texts.say('messageReplaces', { names: replacing }),
    refusing === '' ? '' : texts.say('messageRefuses', { names: refusing, file: whole }),
    untried === '' ? '' : texts.say('messageUntried', { names: untried }),
  ].filter(Boolean);
}
