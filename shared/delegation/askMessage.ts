import { localeSchema, type Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import { formatDateRange } from '../time/formatDateRange';
import type { AskGroup } from './askGroups';
import type { AskWords } from './askWords';
import { detailText } from './askWorkbook';
import type { AskablePart } from './delegateParts';

/** What the parts are called in each language. */
export type PartNames = (part: AskablePart, locale: Locale) => string;

export interface AskMessageContext {
  readonly mission: Mission;
  readonly words: AskWords;
  readonly partName: PartNames;
  /** Name of the spreadsheet that goes with the message. */
  readonly file: string;
}

/** The message to send with a spreadsheet, in plain text, French then English: who is asked for what, and how to answer. */
export function askMessage(group: AskGroup, context: AskMessageContext): string {
  return `${localeSchema.options.map((locale) => messageIn(locale, group, context)).join('\n\n— — —\n\n')}\n`;
}

function messageIn(
  locale: Locale,
  { asked, details, name }: AskGroup,
  { mission, words, partName, file }: AskMessageContext,
): string {
  const say = words[locale];
  const title = translatedText(mission, 'title', locale).text;
  const dates = formatDateRange(mission.firstDay, mission.lastDay, locale);
  const lineOf = (whose: string, parts: readonly string[]) =>
    parts.length === 0 ? [] : [say('message.person', { name: whose, parts: parts.join(', ') })];
  const people = asked.flatMap(({ person, missing }) =>
    lineOf(
      `${person.givenName} ${person.familyName}`.trim(),
      missing.map((part) => partName(part, locale)),
    ),
  );
  const organisation = lineOf(
    name,
    details.map((detail) => say(detailText(detail))),
  );
  return [
    say('message.subject', { mission: title }),
    '',
    say('message.greeting'),
    '',
    say('message.opening', { mission: title, dates }),
    ...people,
    ...organisation,
    '',
    say('message.sheet', { file }),
    say('message.thanks'),
  ].join('\n');
}
