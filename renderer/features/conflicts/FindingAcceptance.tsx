import { useTranslation } from 'react-i18next';
import type { Acceptance } from '../../../shared/model/acceptance';
import { useMoment } from '../../hooks/useMoment';
import styles from './ConflictsScreen.module.css';

/** Why a conflict was accepted and when; or had been, before it changed. */
export function FindingAcceptance({ acceptance, isLapsed }: { acceptance: Acceptance; isLapsed: boolean }) {
  const { t } = useTranslation('conflicts');
  const when = useMoment()(acceptance.acceptedAt);
  return (
    <div className={styles.acceptance}>
      <p className={styles.title}>{t(isLapsed ? 'accept.lapsed' : 'accept.accepted', { when })}</p>
      <p className={styles.given}>{t('accept.reasonGiven', { reason: acceptance.reason })}</p>
    </div>
  );
}
