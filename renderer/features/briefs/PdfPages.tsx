import { ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/controls/IconButton';
import { PdfPage } from './PdfPage';
import styles from './PdfPages.module.css';
import { usePdfDocument } from './usePdfDocument';

export interface PdfPagesProps {
  pdf: Uint8Array | null;
  isPreparing: boolean;
}

/** Points of paper to pixels of screen; two Letter pages stand side by side on a laptop at the second. */
const zooms = [0.4, 0.54, 0.7, 0.9, 1.2, 1.6] as const;
const usualZoom = 2;

/** The pages on a neutral desk, white in both themes, drawn as they come into sight. */
export function PdfPages({ pdf, isPreparing }: PdfPagesProps) {
  const { t } = useTranslation('briefs');
  const document = usePdfDocument(pdf);
  const [level, setLevel] = useState(usualZoom);
  const scale = zooms[level] ?? 1;
  const numbers = Array.from({ length: document?.numPages ?? 0 }, (_, index) => index + 1);
  return (
    <section className={styles.desk} aria-label={t('preview')} aria-busy={isPreparing}>
      <div className={styles.pages} tabIndex={0} role="group" aria-label={t('preview')}>
        {document &&
          numbers.map((number) => <PdfPage key={number} document={document} number={number} scale={scale} />)}
      </div>
      {isPreparing && (
        <p className={styles.preparing} role="status">
          {t('preparing')}
        </p>
      )}
      <div className={styles.zoom}>
        <IconButton
          icon={ZoomOut}
          label={t('zoomOut')}
          isDisabled={level === 0}
          tooltipPlacement="top"
          onPress={() => setLevel(level - 1)}
        />
        <span className={styles.percent}>{t('zoom', { percent: Math.round(scale * 100) })}</span>
        <IconButton
          icon={ZoomIn}
          label={t('zoomIn')}
          isDisabled={level === zooms.length - 1}
          tooltipPlacement="top"
          onPress={() => setLevel(level + 1)}
        />
      </div>
    </section>
  );
}
