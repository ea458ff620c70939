import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/controls/Button';
import styles from './DifferenceRow.module.css';

export interface DifferenceRowProps {
  label: string;
  /** Where it was changed. */
  note: string;
  inMission: ReactNode;
  inDirectory: ReactNode;
  onTakeDirectory: () => void;
  onTakeMission: () => void;
}

/** One thing that a mission and the directory say differently of a record, and the word of either side to take. */
export function DifferenceRow({ label, note, onTakeDirectory, onTakeMission, ...values }: DifferenceRowProps) {
  const { t } = useTranslation('delegation');
  return (
    <div className={styles.difference} role="group" aria-label={label}>
      <strong>{label}</strong>
      <span>{note}</span>
      <dl className={styles.values}>
        <dt>{t('linked.inMission')}</dt>
        <dd>{values.inMission}</dd>
        <dt>{t('linked.inDirectory')}</dt>
        <dd>{values.inDirectory}</dd>
      </dl>
      <div className={styles.acts}>
        <Button size="compact" onPress={onTakeDirectory}>
          {t('linked.takeDirectory')}
        </Button>
        <Button size="compact" onPress={onTakeMission}>
          {t('linked.takeMission')}
        </Button>
      </div>
    </div>
  );
}
