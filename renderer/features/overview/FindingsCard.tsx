import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/conflicts/finding';
import { findingSentence } from '../../../shared/i18n/findingSentence';
import { useFindings } from '../../hooks/useFindings';
import { useFindingTime } from '../../hooks/useFindingTime';
import { useLocale } from '../../hooks/useLocale';
import { Button } from '../../ui/controls/Button';
import { Card } from '../../ui/frame/Card';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './FindingsCard.module.css';

const shownAtMost = 5;

/** The worst conflicts in words, and how many there are. */
export function FindingsCard({ onShowAll }: { onShowAll: () => void }) {
  const { t } = useTranslation('overview');
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
          {findings.slice(0, shownAtMost).map((finding) => (
            <FindingRow key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function FindingRow({ finding }: { finding: Finding }) {
  const { t, i18n } = useTranslation('common');
  const locale = useLocale();
  return (
    <li className={styles.row}>
      <StatusMark severity={finding.severity} label={t(`severity.${finding.severity}`)} />
      <span>
        <span className={styles.title}>{findingSentence(i18n, finding, locale).title}</span>
        <span className={styles.when}>{useFindingTime(finding)}</span>
      </span>
    </li>
  );
}
