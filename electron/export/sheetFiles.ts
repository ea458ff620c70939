import type { ChangeSheet } from '../../shared/brief/changeSheet';
import type { CalendarPlan } from '../../shared/calendar/calendarPlan';
import { calendarTexts } from '../../shared/calendar/calendarTexts';
import { createTranslations } from '../../shared/i18n/createTranslations';
import type { FileError } from '../../shared/ipc/fileError';
import type { CalendarChoices } from '../../shared/model/calendarChoices';
import type { Mission } from '../../shared/model/mission';
import type { Paper } from '../../shared/model/paper';
import { success, type Result } from '../../shared/model/result';
import { attemptPrint } from './attemptPrint';
import { changeSheets } from './changeSheets';
import type { ExportWork } from './exportWork';
import type { Printer } from './printDocument';
import { renderChanges } from './renderChanges';
import type { NamedFile } from './writeFiles';

/** How the sheets of changes are printed. */
export interface SheetPrinting {
  /** Only asked for where something is to be printed. */
  readonly printer: () => Promise<Printer>;
  readonly paper: Paper;
}

export interface SheetWork extends Pick<ExportWork, 'now' | 'signal'> {
  readonly sheets: SheetPrinting;
}

/** The sheets of changes of one recipient as PDFs, one in each language. */
export async function sheetFiles(
  plan: CalendarPlan,
  mission: Mission,
  language: CalendarChoices['language'],
  { sheets: { printer, paper }, now, signal }: SheetWork,
): Promise<Result<readonly NamedFile[], FileError>> {
  const files: NamedFile[] = [];
  for (const sheet of changeSheets(plan, mission, { now, language })) {
    const fileName = fileNameOf(sheet);
    const pdf = await attemptPrint(fileName, signal, async () => {
      const ready = await printer();
      signal?.throwIfAborted();
      return ready.print(renderChanges([sheet], paper), 'final');
    });
    if (!pdf.ok) return pdf;
    files.push({ fileName, bytes: pdf.value });
  }
  return success(files);
}

function fileNameOf({ locale }: ChangeSheet): string {
  return `${calendarTexts(locale, createTranslations(locale)).say('fileChanges')}.pdf`;
}
