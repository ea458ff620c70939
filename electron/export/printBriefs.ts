import type { FileError } from '../../shared/ipc/fileError';
import type { BriefPreview, ExportReport } from '../../shared/ipc/host';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { translatedText } from '../../shared/model/translatedText';
import { attemptPrint } from './attemptPrint';
import { filesToPrint, printTogether } from './briefJobs';
import type { ExportWork } from './exportWork';
import { layOutBrief, type LayoutSteps } from './layOutBrief';
import type { Printer } from './printDocument';
import type { PrintRequest, PrintSource } from './printSource';
import type { PrintWindow } from './printWindow';
import { writeFiles, type NamedFile } from './writeFiles';

export interface PrintWork<P extends Printer = Printer> extends LayoutSteps, Pick<PrintSource, 'now' | 'locale'> {
  readonly printer: P;
}

/** The document as one PDF, all languages and people one after the other. */
export async function previewBrief(
  mission: Mission,
  request: PrintRequest,
  work: PrintWork,
): Promise<Result<BriefPreview, FileError>> {
  const source = { mission, request, now: work.now, locale: work.locale };
  const nothing = nothingToPrint(source);
  if (nothing) return failure(nothing);
  const laidOut = await attemptPrint(documentName(source), work.signal, () =>
    layOutBrief(printTogether(source), work.printer, work),
  );
  return laidOut.ok ? success({ pdf: laidOut.value.pdf, pages: laidOut.value.pages }) : laidOut;
}

/** One PDF per language, or per person and language, written into a folder: all of them or none. */
export async function saveBrief(
  mission: Mission,
  request: PrintRequest,
  work: PrintWork & Pick<ExportWork, 'files' | 'folder'>,
): Promise<Result<ExportReport, FileError>> {
  const source = { mission, request, now: work.now, locale: work.locale };
  const nothing = nothingToPrint(source);
  if (nothing) return failure(nothing);
  const jobs = filesToPrint(source);
  const made: NamedFile[] = [];
  for (const [index, { fileName, render, workbook }] of jobs.entries()) {
    work.onProgress?.(index, jobs.length);
    const steps = work.signal ? { signal: work.signal } : {};
    const laidOut = await attemptPrint(documentName(source), work.signal, () =>
      layOutBrief(render, work.printer, steps),
    );
    if (!laidOut.ok) return laidOut;
    made.push({ fileName, bytes: laidOut.value.pdf }, ...(workbook ? [workbook] : []));
  }
  const report = await writeFiles(made, work);
  work.onProgress?.(jobs.length, jobs.length);
  return report;
}

/** Opens the system's print dialog for the document. `null` where the person closed it. */
export async function printBrief(
  mission: Mission,
  request: PrintRequest,
  work: PrintWork<Pick<PrintWindow, 'print' | 'printOnPaper'>>,
): Promise<Result<undefined | null, FileError>> {
  const source = { mission, request, now: work.now, locale: work.locale };
  const nothing = nothingToPrint(source);
  if (nothing) return failure(nothing);
  const laidOut = await attemptPrint(documentName(source), work.signal, () =>
    layOutBrief(printTogether(source), work.printer, work),
  );
  if (!laidOut.ok) return laidOut;
  const printed = await attemptPrint(documentName(source), work.signal, () =>
    work.printer.printOnPaper(laidOut.value.document),
  );
  if (!printed.ok) return printed;
  if (printed.value === 'no-printer') return failure({ code: 'no-printer', file: documentName(source) });
  return success(printed.value === 'printed' ? undefined : null);
}

function nothingToPrint(source: PrintSource): FileError | undefined {
  const { request } = source;
  const isEmpty =
    request.document === 'delegation-brief' ? request.parts.length === 0 : filesToPrint(source).length === 0;
  return isEmpty ? { code: 'nothing-to-export', file: documentName(source) } : undefined;
}

/** Errors are read by whoever works here, whatever the document's language. */
function documentName({ mission, locale }: Pick<PrintSource, 'mission' | 'locale'>): string {
  return translatedText(mission, 'title', locale).text;
}
