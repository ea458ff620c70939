import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PdfPages.module.css';
import { textOfPage } from './textOfPage';
import { useIsNear } from './useIsNear';

export interface PdfPageProps {
  document: PDFDocumentProxy;
  number: number;
  scale: number;
}

/** One page: its place is kept from the start, it is drawn when it comes near, its text is there for screen readers. */
export function PdfPage({ document, number, scale }: PdfPageProps) {
  const { t } = useTranslation('briefs');
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const [words, setWords] = useState('');
  const isNear = useIsNear(frame);
  useEffect(() => {
    let isCurrent = true;
    void document.getPage(number).then((loaded) => isCurrent && setPage(loaded));
    return () => {
      isCurrent = false;
    };
  }, [document, number]);
  useEffect(() => {
    if (!page || !isNear || !canvas.current) return undefined;
    void textOfPage(page).then(setWords);
    return draw(page, canvas.current, scale);
  }, [isNear, page, scale]);
  const size = page?.getViewport({ scale });
  return (
    <div
      ref={frame}
      className={styles.page}
      style={size ? { width: `${size.width}px`, height: `${size.height}px` } : undefined}
      role="img"
      aria-label={`${t('page', { page: number, pages: document.numPages })}. ${words}`}
    >
      <canvas ref={canvas} className={styles.canvas} />
    </div>
  );
}

function draw(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number): () => void {
  const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  // A drawing that is overtaken by another zoom or by other pages ends in an exception that means just that.
  task.promise.catch((reason: unknown) => {
    if (!(reason instanceof Error) || reason.name !== 'RenderingCancelledException') throw reason;
  });
  return () => task.cancel();
}
