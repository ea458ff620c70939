import type { CalendarRecipient } from '../model/calendarRecipient';
import type { CalendarWarning } from '../model/calendarWarning';
import type { Mission } from '../model/mission';
import { success, type Result } from '../model/result';
import type { CalendarError } from './calendarError';
import { calendarFor } from './calendarFor';
import type { CalendarOptions } from './calendarOptions';
import type { CalendarPlan } from './calendarPlan';
import { calendarTexts } from './calendarTexts';
import type { EventPublication } from './eventPublications';
import { mailFiles, type MailFile } from './mailFiles';
import { provenText } from './provenText';
import { sentFileNames } from './sentFileNames';
import { shownEvents } from './shownEvents';
import { updateMessage, type SentFiles } from './updateMessage';

/** What one recipient is sent, in a folder of its own. */
export interface CalendarPackage {
  /** What the folder should be called; made safe where it is written, like the names of the files. */
  readonly folder: string;
  readonly files: readonly { readonly fileName: string; readonly text: string }[];
  readonly entries: Mission['publications'];
  readonly warnings: readonly CalendarWarning[];
  /** What the sheet of changes is made from, which is printed elsewhere. */
  readonly plan: CalendarPlan;
}

/**
 * The whole calendar; what is new in it since the last, as one file for calendar programs and as one file for each event for
 * mail programs; and a message to paste. Whoever gets their first has nothing but calendar and message.
 */
export function calendarPackage(
  recipient: CalendarRecipient,
  mission: Mission,
  options: CalendarOptions,
): Result<CalendarPackage, CalendarError> {
  const calendar = calendarFor(recipient, mission, options);
  if (!calendar.ok) return calendar;
  const { plan, publications, fileName, text, entries, warnings } = calendar.value;
  const both = (['fr', 'en'] as const).map((locale) => calendarTexts(locale, options.translations));
  const [{ say }] = plan.languages;
  const news = plan.ledger ? publications.filter(isNews) : [];
  const stem = fileName.replace(/\.ics$/, '');
  const whole = { fileName, text };
  const message = (names: SentFiles) => ({
    fileName: `${say('fileMessage')}.txt`,
    text: updateMessage(plan, mission, both, names),
  });
  if (news.length === 0) {
    const files = [whole, message({ whole: fileName, update: undefined })];
    return success({ folder: stem, files, entries, warnings, plan });
  }
  const update = provenText(plan, shownEvents(news));
  if (!update.ok) return update;
  const mail = mailFiles(plan, news);
  if (!mail.ok) return mail;
  const names = sentFileNames(fileName, plan);
  const files = [
    whole,
    { fileName: names.update, text: update.value },
    ...mail.value.files.map((file, index) => named(file, index, say)),
    message(names),
  ];
  return success({ folder: stem, files, entries, warnings: [...warnings, ...mail.value.warnings], plan });
}

function isNews({ change }: EventPublication): boolean {
  return change !== undefined && change.kind !== 'unchanged';
}

/** Numbered in the order of the calendar, because two events may have one title. */
function named({ method, title, text }: MailFile, index: number, say: (key: 'fileRequest' | 'fileCancel') => string) {
  const number = String(index + 1).padStart(2, '0');
  const kind = say(method === 'CANCEL' ? 'fileCancel' : 'fileRequest');
  return { fileName: `${kind}-${number} ${title.slice(0, 60)}.ics`, text };
}
