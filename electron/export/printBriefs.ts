import type { BriefRequest } from '../../shared/ipc/briefRequest';
import type { FileError } from '../../shared/ipc/fileError';
import type { BriefPreview, ExportReport } from '../../shared/ipc/host';
import type { Instant } from '../../shared/model/instant';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { translatedText } from '../../shared/model/translatedText';
import { filesToPrint, printTogether } from './briefJobs';
import type { ExportWork } from './exportWork';
import { layOutBrief, type LaidOut, type LayoutSteps } from './layOutBrief';
import type { PaperOutcome } from './paperOutcome';
import type { Printer } from './printDocument';
import type { PrintWindow } from './printWindow';
import type { BriefSource } from './renderBrief';
import { writeFiles, type NamedFile } from './writeFiles';

export interface PrintWork<P extends Printer = Printer> extends LayoutSteps {
  readonly printer: P;
  /** Printed as the date of the version. */
  readonly now: Instant;
}

/** The document as one PDF, all languages and people one after the other. */
export async function previewBrief(
  mission: Mission,
  request: BriefRequest,
  work: PrintWork,
): Promise<Result<BriefPreview, FileError>> {
  const source = { mission, request, now: work.now };
  const nothing = nothingToPrint(source);
  if (nothing) return failure(nothing);
  const laidOut = await attempt(source, work, () => layOutBrief(printTogether(source), work.printer, work));
  return laidOut.ok ? success({ pdf: laidOut.value.pdf, pages: laidOut.value.pages }) : laidOut;
}

/** One PDF per language, or per person and language, written into a folder: all of them or none. */
export async function saveBrief(
  mission: Mission,
  request: BriefRequest,
  work: PrintWork & Pick<ExportWork, 'files' | 'folder'>,
): Promise<Result<ExportReport, FileError>> {
  const source = { mission, request, now: work.now };
  const nothing = nothingToPrint(source);
  if (nothing) return failure(nothing);
  const jobs = filesToPrint(source);
  const made: NamedFile[] = [];
  for (const [index, { fileName, render }] of jobs.entries()) {
    work.onProgress?.(index, jobs.length);
    const steps = work.signal ? { signal: work.signal } : {};
    const laidOut = await attempt(source, work, () => layOutBrief(render, work.printer, steps));
    if (!laidOut.ok) return laidOut;
    made.push({ fileName, bytes: laidOut.value.pdf });
  }
  const report = await writeFiles(made, work);
  work.onProgress?.(jobs.length, jobs.length);
  return report;
}

/** Opens the system's print dialog for the document. `null` where the person closed it. */
export async function printBrief(
  mission: Mission,
  request: BriefRequest,
  work: PrintWork<Pick<PrintWindow, 'print' | 'printOnPaper'>>,
): Promise<Result<undefined | null, FileError>> {
  const source = { mission, request, now: work.now };
  const nothing = nothingToPrint(source);
  if (nothing) return failure(nothing);
  const laidOut = await attempt(source, work, () => layOutBrief(printTogether(source), work.printer, work));
  if (!laidOut.ok) return laidOut;
  const printed = await attempt(source, work, () => work.printer.printOnPaper(laidOut.value.document));
  if (!printed.ok) return printed;
  if (printed.value === 'no-printer') return failure({ code: 'no-printer', file: documentName(source) });
  return success(printed.value === 'printed' ? undefined : null);
}

function nothingToPrint(source: BriefSource): FileError | undefined {
  const { request } = source;
  const isEmpty =
    request.document === 'delegation-brief' ? request.parts.length === 0 : filesToPrint(source).length === 0;
  return isEmpty ? { code: 'nothing-to-export', file: documentName(source) } : undefined;
}

/** The print window throws what Chromium says; here it becomes a failure with its reason, or a cancellation. */
async function attempt<T extends LaidOut | PaperOutcome>(
  source: BriefSource,
  { signal }: LayoutSteps,
  action: () => Promise<T>,
): Promise<Result<T, FileError>> {
  try {
    return success(await action());
  } catch (error) {
    const file = documentName(source);
    if (signal?.aborted) return failure({ code: 'cancelled', file });
    return failure({ code: 'print-failed', file, detail: error instanceof Error ? error.message : String(error) });
  }
}

function documentName({ mission, request }: BriefSource): string {
  return translatedText(mission, 'title', request.language === 'en' ? 'en' : 'fr').text;
}
