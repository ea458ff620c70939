/** What a printed PDF says about itself. */
export interface PdfPages {
  readonly count: number;
  /** Page (from 1) of each named destination, which is an element with an `id` that something links to. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Where links lead, read from the PDF itself: the only place that knows after layout. */
export async function readPdfPages(pdf: Uint8Array): Promise<PdfPages> {
  const { getDocument, VerbosityLevel } = await loadPdfReader();
  // pdf.js takes the bytes away from whoever gave them, so it gets its own.
  const loading = getDocument({
    data: new Uint8Array(pdf),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await loading.promise;
  try {
    const destinations = Object.entries(await document.getDestinations());
    const pageOf = new Map<string, number>();
    for (const [name, destination] of destinations) {
      const page: unknown = Array.isArray(destination) ? destination[0] : undefined;
      if (isReference(page)) pageOf.set(name, (await document.getPageIndex(page)) + 1);
    }
    return { count: document.numPages, pageOf };
  } finally {
    await loading.destroy();
  }
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}

/**
 * pdf.js, loaded only when something is printed. While loading it makes objects for drawing, which Node lacks and which
 * reading destinations never uses; its worker runs in this thread, because the PDF is our own and small.
 */
async function loadPdfReader() {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Reflect.set(globalThis, name, class {});
  }
  Reflect.set(globalThis, 'pdfjsWorker', await import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  return withoutCanvas(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
}

/**
 * While it loads, pdf.js asks for a canvas package and complains on standard error, where a verb says its one clear
 * message, if there is none. It gets an empty one for that moment.
 */
async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const builtin: unknown = Reflect.get(process, 'getBuiltinModule');
  Reflect.set(process, 'getBuiltinModule', () => ({ createRequire: () => () => ({}) }));
  try {
    return await load();
  } finally {
    Reflect.set(process, 'getBuiltinModule', builtin);
  }
}
