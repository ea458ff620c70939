import { setImmediate } from 'node:timers/promises';
import { assertNever } from '../../shared/model/assertNever';
import type { CalendarError } from '../../shared/calendar/calendarError';
import type { CalendarOptions } from '../../shared/calendar/calendarOptions';
import { calendarPackage } from '../../shared/calendar/calendarPackage';
import type { CalendarPlan } from '../../shared/calendar/calendarPlan';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import { calendarTexts } from '../../shared/calendar/calendarTexts';
import { recipientName } from '../../shared/calendar/recipientName';
import { sameCalendar } from '../../shared/calendar/sameCalendar';
import { recipientScope } from '../../shared/calendar/recipientScope';
import { createTranslations } from '../../shared/i18n/createTranslations';
import type { CalendarRequest } from '../../shared/ipc/calendarRequest';
import type { FileError } from '../../shared/ipc/fileError';
import type { ExportReport } from '../../shared/ipc/host';
import type { CalendarWarning } from '../../shared/model/calendarWarning';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { translatedText } from '../../shared/model/translatedText';
import { calendarBytes } from './calendarBytes';
import type { ExportWork } from './exportWork';
import type { SheetWork } from './sheetFiles';
import { writeFiles, type NamedFile } from './writeFiles';

/** What was written, and what the publication ledger has to learn of it. */
export interface WrittenCalendars extends ExportReport {
  readonly entries: Mission['publications'];
  /** What was left out, each once. */
  readonly warnings: readonly CalendarWarning[];
}

export type CalendarWork = ExportWork & SheetWork;

/** Calendars that are made and not yet written. */
export interface CalendarFiles extends Pick<WrittenCalendars, 'entries' | 'warnings'> {
  readonly files: readonly NamedFile[];
}

/**
 * Writes one calendar file, or one folder with all they are sent, for each recipient who has something to do, all or none. A recipient without any item gets no
 * file; only when nobody has one is that an error.
 */
export async function exportCalendars(
  mission: Mission,
  request: CalendarRequest,
  work: CalendarWork,
): Promise<Result<WrittenCalendars, FileError>> {
  const made = await calendarFiles(mission, request, work);
  if (!made.ok) return made;
  const { files, entries, warnings } = made.value;
  const report = await writeFiles(files, work);
  return report.ok ? success({ ...report.value, entries, warnings }) : report;
}

/** The files of `exportCalendars`, before they are written. Between two recipients the window gets its turn. */
export async function calendarFiles(
  mission: Mission,
  request: CalendarRequest,
  work: CalendarWork,
): Promise<Result<CalendarFiles, FileError>> {
  const translations = createTranslations(work.locale);
  const options = { ...request.choices, locale: work.locale, now: work.now, translations };
  const recipients = eachOnce(request.recipients);
  const write = request.form === 'packages' ? packageOf : fileOf;
  const made: NamedFile[] = [];
  const entries: Mission['publications'] = {};
  const warnings = new Map<string, CalendarWarning>();
  for (const [index, recipient] of recipients.entries()) {
    work.onProgress?.(index, recipients.length);
    await setImmediate();
    if (work.signal?.aborted) return failure({ code: 'cancelled', file: work.folder });
    const calendar = write(recipient, mission, options);
    if (calendar.ok) {
      const sheets = await sheetsOf(calendar.value, mission, request, work);
      if (!sheets.ok) return sheets;
      made.push(...calendar.value.files, ...sheets.value);
      Object.assign(entries, calendar.value.entries);
      for (const warning of calendar.value.warnings)
        warnings.set(`${warning.code} ${warning.name} ${warning.value}`, warning);
    } else if (!hasNothing(calendar.error)) {
      const name = recipientName(recipient, mission, calendarTexts(work.locale, translations));
      return failure(fileErrorOf(calendar.error, name || translatedText(mission, 'title', work.locale).text));
    }
  }
  work.onProgress?.(recipients.length, recipients.length);
  if (made.length === 0) return failure({ code: 'nothing-to-export', file: work.folder });
  return success({ files: made, entries, warnings: [...warnings.values()] });
}

interface Made extends Pick<WrittenCalendars, 'entries' | 'warnings'> {
  readonly files: readonly NamedFile[];
  /** What the sheet of changes is made from, where one goes with the files, and into which folder. */
  readonly changes?: { readonly plan: CalendarPlan; readonly folder: string };
}
type Written = Result<Made, CalendarError>;

/** Laying out pages needs a library that no window should wait for when it opens. */
async function sheetsOf(
  { changes }: Made,
  mission: Mission,
  { choices }: CalendarRequest,
  work: CalendarWork,
): Promise<Result<readonly NamedFile[], FileError>> {
  if (!changes) return success([]);
  const { sheetFiles } = await import('./sheetFiles');
  const sheets = await sheetFiles(changes.plan, mission, choices.language, work);
  const { folder } = changes;
  return sheets.ok ? success(sheets.value.map((sheet) => ({ ...sheet, folder }))) : sheets;
}

function fileOf(recipient: CalendarRecipient, mission: Mission, options: CalendarOptions): Written {
  const calendar = sameCalendar(recipient, mission, options);
  if (!calendar.ok) return calendar;
  const { fileName, entries, warnings } = calendar.value;
  return success({ files: [{ fileName, bytes: calendarBytes(calendar.value) }], entries, warnings });
}

function packageOf(recipient: CalendarRecipient, mission: Mission, options: CalendarOptions): Written {
  const made = calendarPackage(recipient, mission, options);
  if (!made.ok) return made;
  const { folder, files, entries, warnings, plan } = made.value;
  return success({
    files: files.map(({ fileName, text }) => ({ folder, fileName, bytes: Buffer.from(text) })),
    entries,
    warnings,
    changes: { plan, folder },
  });
}

type Fault = Exclude<CalendarError, { readonly code: 'nothing-to-export' | 'unknown-recipient' }>;

/** A recipient who was removed since the choice was made has nothing either. */
function hasNothing(error: CalendarError): error is Exclude<CalendarError, Fault> {
  return error.code === 'nothing-to-export' || error.code === 'unknown-recipient';
}

function eachOnce(recipients: readonly CalendarRecipient[]): readonly CalendarRecipient[] {
  return [...new Map(recipients.map((recipient) => [recipientScope(recipient), recipient])).values()];
}

/** @param file what the recipient is called */
function fileErrorOf(error: Fault, file: string): FileError {
  switch (error.code) {
    case 'item-time':
      return { code: 'item-time-invalid', file, detail: error.title };
    case 'calendar-disagrees':
      return { code: 'calendar-disagrees', file, detail: error.detail };
    default:
      return assertNever(error);
  }
}
