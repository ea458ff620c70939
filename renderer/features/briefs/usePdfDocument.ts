import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';
import { useEffect, useState } from 'react';

/** Opens a PDF for drawing. The pages shown stay until the next ones are ready. */
export function usePdfDocument(pdf: Uint8Array | null): PDFDocumentProxy | null {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  useEffect(() => {
    if (!pdf) return undefined;
    let isCurrent = true;
    void openPdf(pdf).then((opened) => {
      if (isCurrent) setDocument(opened);
    });
    return () => {
      isCurrent = false;
    };
  }, [pdf]);
  useEffect(() => () => void document?.destroy(), [document]);
  return document;
}

/** pdf.js is a quarter of everything the window could load, and only this preview needs it: so it waits for the first. */
async function openPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  GlobalWorkerOptions.workerSrc = workerAddress;
  // The worker takes possession of the bytes, so it gets a copy.
  return getDocument({ data: pdf.slice(), isEvalSupported: false }).promise;
}
