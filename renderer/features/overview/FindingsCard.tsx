import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/conflicts/finding';
import { findingSentence } from '../../../shared/i18n/findingSentence';
import { useFindings } from '../../hooks/useFindings';
import { useFindingTime } from '../../hooks/useFindingTime';
import { useLocale } from '../../hooks/useLocale';
import { type FindingSeverity, useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { Card } from '../../ui/frame/Card';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './FindingsCard.module.css';
import { SeverityCounts } from './SeverityCounts';

const shownAtMost = 5;

/** How many conflicts there are of each severity, and the worst in words. */
export function FindingsCard({ onShowAll }: { onShowAll: () => void }) {
  const { t } = useTranslation('overview');
  const findings = useFindings();
  const showSeverity = useInterface((state) => state.showSeverity);
  const show = (severity: FindingSeverity | null) => {
    showSeverity(severity);
    onShowAll();
  };
  return (
    <Card
      title={t('conflicts.title')}
      aside={findings.length > 0 ? findings.length : undefined}
      isFlush
      action={
        findings.length > 0 && (
          <Button variant="link" onPress={() => show(null)}>
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
        <>
          <SeverityCounts findings={findings} onShow={show} />
          <ul>
            {findings.slice(0, shownAtMost).map((finding) => (
              <FindingRow key={finding.id} finding={finding} />
            ))}
          </ul>
        </>
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
