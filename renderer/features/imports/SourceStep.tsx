import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkProgress } from '../../hooks/useWork';
import { Button } from '../../ui/controls/Button';
import { FileDrop } from '../../ui/fields/FileDrop';
import { ProgressBar } from '../../ui/marks/ProgressBar';
import styles from './SourceStep.module.css';

export interface SourceStepProps {
  dropLabel: string;
  hint: string;
  accept: readonly string[];
  progress: WorkProgress | null;
  onFile: (file: File) => void;
  onStop: () => void;
  /** Other ways in, below the file. */
  children?: ReactNode;
}

/** First step: a file dropped or chosen, and its reading. */
export function SourceStep({ dropLabel, hint, accept, progress, onFile, onStop, children }: SourceStepProps) {
  const { t } = useTranslation('imports');
  const percent = progress && progress.total > 0 ? Math.round((progress.done / progress.total) * 100) : 0;
  return (
    <div className={styles.source}>
      <div className={styles.column}>
        {progress === null ? (
          <FileDrop
            label={dropLabel}
            hint={hint}
            buttonLabel={t('source.choose')}
            accept={accept}
            onFiles={([file]) => file && onFile(file)}
          />
        ) : (
          <div className={styles.reading}>
            <ProgressBar
              label={t('source.reading')}
              value={percent}
              valueText={t('source.readingValue', { percent })}
            />
            <Button onPress={onStop}>{t('stop')}</Button>
          </div>
        )}
        {progress === null && children}
      </div>
    </div>
  );
}
