import { useTranslation } from 'react-i18next';
import type { Recovery } from '../../../shared/ipc/recovery';
import { useSummaryWords } from '../../hooks/useSummaryWords';
import { Card } from '../../ui/frame/Card';
import styles from './RecoveryScreen.module.css';

/** The mission that would be opened, in a few words. */
export function FoundMission({ found }: { found: NonNullable<Recovery['found']> }) {
  const { t } = useTranslation('recovery');
  const { title, dates, sizes, lastChange } = useSummaryWords()(found.summary, found.lastChange);
  return (
    <Card title={t('found')} tone="accent">
      <p className={styles.mission}>{title}</p>
      <p>{dates}</p>
      <p>{sizes}</p>
      <p>{lastChange}</p>
      <p className={styles.then}>{t('openHint')}</p>
    </Card>
  );
}
