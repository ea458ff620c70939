import { useTranslation } from 'react-i18next';
import { findingSentence } from '../../../shared/i18n/findingSentence';
import { useFindings } from '../../hooks/useFindings';
import { useLocale } from '../../hooks/useLocale';
import { Button } from '../../ui/controls/Button';
import { Card } from '../../ui/frame/Card';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './FindingsCard.module.css';

const shownAtMost = 5;

/** The worst conflicts in words, and how many there are. */
export function FindingsCard({ onShowAll }: { onShowAll: () => void }) {
  const { t, i18n } = useTranslation('overview');
  const locale = useLocale();
  const findings = useFindings();
  return (
    <Card
      title={t('conflicts.title')}
      aside={findings.length > 0 ? findings.length : undefined}
      isFlush
      action={
        findings.length > 0 && (
          <Button variant="link" onPress={onShowAll}>
            {t('conflicts.all')}
          </Button>
        )
      }
    >
      {findings.length === 0 ? (
        <p className={styles.fine}>
          <StatusMark severity="fine" label={t('common:severity.fine')} />
          {t('conflicts.none')}
        </p>
      ) : (
        <ul>
          {findings.slice(0, shownAtMost).map((finding) => {
            const { title, reason } = findingSentence(i18n, finding, locale);
            return (
              <li key={finding.id} className={styles.row}>
                <StatusMark severity={finding.severity} label={t(`common:severity.${finding.severity}`)} />
                <span>
                  <span className={styles.title}>{title}</span>
                  <span className={styles.reason}>{reason}</span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
