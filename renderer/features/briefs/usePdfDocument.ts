import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';
import { useEffect, useState } from 'react';

GlobalWorkerOptions.workerSrc = workerAddress;

/** Opens a PDF for drawing. The pages shown stay until the next ones are ready. */
export function usePdfDocument(pdf: Uint8Array | null): PDFDocumentProxy | null {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  useEffect(() => {
    if (!pdf) return undefined;
    // The worker takes possession of the bytes, so it gets a copy.
    const loading = getDocument({ data: pdf.slice(), isEvalSupported: false });
    let isCurrent = true;
    void loading.promise.then((opened) => {
      if (isCurrent) setDocument(opened);
    });
    return () => {
      isCurrent = false;
    };
  }, [pdf]);
  useEffect(() => () => void document?.destroy(), [document]);
  return document;
}
