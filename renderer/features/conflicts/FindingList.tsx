import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/conflicts/finding';
import { findingSentence } from '../../../shared/i18n/findingSentence';
import { useFindingTime } from '../../hooks/useFindingTime';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { classNames } from '../../ui/classNames';
import { SidePane } from '../../ui/frame/SidePane';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './ConflictsScreen.module.css';

export interface FindingListProps {
  findings: readonly Finding[];
  shown: string;
  onShow: (id: string) => void;
}

const severities = ['impossible', 'risky', 'check'] as const;

export function FindingList({ findings, shown, onShow }: FindingListProps) {
  const { t } = useTranslation('conflicts');
  return (
    <SidePane title={t('screen.list')} side="left" width="wide" footer={t('screen.recomputed')}>
      {severities.map((severity) => {
        const ofSeverity = findings.filter((finding) => finding.severity === severity);
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
    </SidePane>
  );
}

function FindingRow({ finding, isShown, onShow }: { finding: Finding; isShown: boolean; onShow: () => void }) {
  const { t, i18n } = useTranslation('conflicts');
  const locale = useLocale();
  const when = useFindingTime(finding);
  const mission = useMission((whole) => whole);
  // Many conflicts have the same title: what tells them apart is what collides.
  const titles = finding.items.flatMap((id) => {
    const item = mission.items[id];
    return item ? [translatedText(item, 'title', locale).text || t('common:untitled')] : [];
  });
  return (
    <AriaButton
      className={classNames(styles.row, isShown && styles.shown)}
      {...(isShown ? { 'aria-current': 'true' as const } : {})}
      onPress={onShow}
    >
      <span className={styles.title}>{findingSentence(i18n, finding, locale).title}</span>
      {titles.length > 1 && <span className={styles.when}>{titles.join(' · ')}</span>}
      <span className={styles.when}>{when}</span>
    </AriaButton>
  );
}
