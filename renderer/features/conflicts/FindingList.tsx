import { useTranslation } from 'react-i18next';
import type { WeighedFindings } from '../../../shared/conflicts/weighFindings';
import { SidePane } from '../../ui/frame/SidePane';
import { StatusMark } from '../../ui/marks/StatusMark';
import { AcceptedGroup } from './AcceptedGroup';
import styles from './ConflictsScreen.module.css';
import { FindingRow } from './FindingRow';

export interface FindingListProps {
  findings: WeighedFindings;
  shown: string | undefined;
  onShow: (id: string) => void;
}

const severities = ['impossible', 'risky', 'check'] as const;

/** What is to be settled by severity, then what was accepted. */
export function FindingList({ findings, shown, onShow }: FindingListProps) {
  const { t } = useTranslation('conflicts');
  return (
    <SidePane title={t('screen.list')} side="left" width="wide" footer={t('screen.recomputed')}>
      {severities.map((severity) => {
        const ofSeverity = findings.open.filter((finding) => finding.severity === severity);
        return (
          ofSeverity.length > 0 && (
            <section key={severity}>
              <h3 className={styles.severity}>
                <StatusMark severity={severity} label={t(`common:severity.${severity}`)} isLabelShown />
                <span className={styles.count}>{ofSeverity.length}</span>
              </h3>
              <ul>
                {ofSeverity.map((finding) => (
                  <li key={finding.id}>
                    <FindingRow finding={finding} isShown={finding.id === shown} onShow={() => onShow(finding.id)} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {findings.accepted.length > 0 && <AcceptedGroup accepted={findings.accepted} shown={shown} onShow={onShow} />}
    </SidePane>
  );
}
