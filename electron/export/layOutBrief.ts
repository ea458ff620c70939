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

/** How often a final print may still correct numbers; the first has always been right so far. */
const mostFinals = 2;

/**
 * Prints until the page numbers that a document states are those of its pages. The numbers are read from the PDF, because
 * `target-counter()` does not work in Chromium; room is kept for them, so that the final pass breaks pages as the draft.
 *
 * @throws an AbortError between two passes, when asked to stop
 */
export async function layOutBrief(
  render: (pages: ReadonlyMap<string, number>) => PrintDocument,
  printer: Printer,
  { signal, onProgress }: LayoutSteps = {},
): Promise<LaidOut> {
  onProgress?.(0, mostFinals);
  let known = await pagesOfDraft(render, printer, signal);
  for (let final = 1; ; final += 1) {
    onProgress?.(1, mostFinals);
    const document = render(known);
    const pdf = await printer.print(document, 'final');
    signal?.throwIfAborted();
    const { count, pageOf } = await readPdfPages(pdf);
    if (isSame(known, pageOf) || final === mostFinals) return { pdf, pages: count, document };
    known = pageOf;
  }
}

/** Where everything stands; nothing for documents that point nowhere, which need no draft. */
async function pagesOfDraft(
  render: (pages: ReadonlyMap<string, number>) => PrintDocument,
  printer: Printer,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, number>> {
  signal?.throwIfAborted();
  const document = render(new Map());
  if (!document.hasPageNumbers) return new Map();
  const pdf = await printer.print(document, 'draft');
  signal?.throwIfAborted();
  return (await readPdfPages(pdf)).pageOf;
}

function isSame(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
  return before.size === after.size && [...after].every(([name, page]) => before.get(name) === page);
}
