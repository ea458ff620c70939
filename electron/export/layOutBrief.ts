import type { PrintDocument, Printer } from './printDocument';
import { readPdfPages } from './readPdfPages';

export interface LaidOut {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** The document as it stands with all its numbers. */
  readonly document: PrintDocument;
}

export interface LayoutSteps {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Passes after which numbers must have settled: the first finds them, the second prints them. */
const mostPasses = 3;

/**
 * Prints until the page numbers that a document states are those of its pages. The numbers are read from the PDF, because
 * `target-counter()` does not work in Chromium; room is kept for them, so that the second pass breaks pages as the first.
 *
 * @throws an AbortError between two passes, when asked to stop
 */
export async function layOutBrief(
  render: (pages: ReadonlyMap<string, number>) => PrintDocument,
  printer: Printer,
  { signal, onProgress }: LayoutSteps = {},
): Promise<LaidOut> {
  let known: ReadonlyMap<string, number> = new Map();
  for (let pass = 1; ; pass += 1) {
    onProgress?.(pass - 1, mostPasses - 1);
    signal?.throwIfAborted();
    const document = render(known);
    const pdf = await printer.print(document);
    signal?.throwIfAborted();
    const { count, pageOf } = await readPdfPages(pdf);
    if (isSame(known, pageOf) || pass === mostPasses) return { pdf, pages: count, document };
    known = pageOf;
  }
}

function isSame(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
  return before.size === after.size && [...after].every(([name, page]) => before.get(name) === page);
}
