import { missionReport } from '../../shared/brief/missionReport';
import type { FileError } from '../../shared/ipc/fileError';
import type { ExportReport } from '../../shared/ipc/host';
import type { ReportRequest } from '../../shared/ipc/reportRequest';
import type { Locale } from '../../shared/model/locale';
import type { Mission } from '../../shared/model/mission';
import type { Result } from '../../shared/model/result';
import { reportDocument } from '../../shared/outcomes/reportDocument';
import { reportWorkbook } from '../../shared/outcomes/reportWorkbook';
import { wordParts } from '../../shared/wordFiles/wordParts';
import { archiveBytes } from './archiveBytes';
import { attemptPrint } from './attemptPrint';
import type { ExportWork } from './exportWork';
import type { Printer } from './printDocument';
import { renderReport } from './renderReport';
import { workbookBytes } from './workbookBytes';
import { type NamedFile, writeFiles } from './writeFiles';

interface ReportWork extends Pick<ExportWork, 'files' | 'folder' | 'now' | 'signal'> {
  readonly printer: Printer;
}

/** Writes the mission report into a folder, in each language as pages, as a text document and as a spreadsheet, all or none. */
export async function saveReport(
  mission: Mission,
  { audience, language, paper, compared }: ReportRequest,
  work: ReportWork,
): Promise<Result<ExportReport, FileError>> {
  const locales: readonly Locale[] = language === 'both' ? ['fr', 'en'] : [language];
  const named: NamedFile[] = [];
  for (const locale of locales) {
    const report = missionReport(mission, audience, { locale, now: work.now, compared });
    const name = `${report.title} - ${locale}`.replaceAll(' · ', ' - ');
    const pdf = await attemptPrint(`${name}.pdf`, work.signal, () =>
      work.printer.print(renderReport(report, paper), 'final'),
    );
    if (!pdf.ok) return pdf;
    named.push({ fileName: `${name}.pdf`, bytes: pdf.value });
    named.push({ fileName: `${name}.docx`, bytes: archiveBytes(wordParts(reportDocument(report))) });
    named.push({ fileName: `${name}.xlsx`, bytes: workbookBytes(reportWorkbook(report)) });
  }
  return writeFiles(named, work);
}
