import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/conflicts/finding';
import type { FindingSeverity } from '../../store/interfaceStore';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './FindingsCard.module.css';

const severities = ['impossible', 'risky', 'check'] as const;

interface SeverityCountsProps {
  findings: readonly Finding[];
  onShow: (severity: FindingSeverity) => void;
}

/** The conflicts in figures; each figure opens those conflicts alone. */
export function SeverityCounts({ findings, onShow }: SeverityCountsProps) {
  const { t } = useTranslation('overview');
  return (
    <p className={styles.counts}>
      {severities.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          count > 0 && (
            <AriaButton key={severity} className={styles.count ?? ''} onPress={() => onShow(severity)}>
              <StatusMark severity={severity} />
              <strong className={styles.figure}>{count}</strong> {t(`conflicts.${severity}`, { count })}
            </AriaButton>
          )
        );
      })}
    </p>
  );
}
