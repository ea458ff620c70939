declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What pdf.js looks for on `globalThis.pdfjsWorker` to work without a thread. */
  export const WorkerMessageHandler: unknown;
}
