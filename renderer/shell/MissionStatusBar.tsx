import { Globe } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { zoneRelease } from '../../shared/time/zoneRelease';
import { useMissionState } from '../hooks/useMissionState';
import { StatusBar } from '../ui/frame/StatusBar';
import { StatusItem } from '../ui/frame/StatusItem';
import { Icon } from '../ui/marks/Icon';
import { StatusMark } from '../ui/marks/StatusMark';
import { LanguageSwitch } from './LanguageSwitch';
import { MissionClocks } from './MissionClocks';
import styles from './MissionStatusBar.module.css';
import { SaveIndicator } from './SaveIndicator';
import { useFindingCounts } from './useFindingCounts';

/** How the file stands at the left; clocks, conflicts, zone rules and language at the right. */
export function MissionStatusBar({ onShowConflicts }: { onShowConflicts: () => void }) {
  const { t } = useTranslation('shell');
  const fileName = useMissionState((state) => state.fileName);
  return (
    <StatusBar
      label={t('statusBar.label')}
      start={
        <>
          <SaveIndicator />
          <StatusItem>{fileName ?? t('saveState.journal')}</StatusItem>
        </>
      }
      end={
        <>
          <MissionClocks />
          <Findings onShow={onShowConflicts} />
          <StatusItem isSeparated>
            <Icon of={Globe} size={14} />
            {t('statusBar.zoneRules', { release: zoneRelease })}
          </StatusItem>
          <LanguageSwitch />
        </>
      }
    />
  );
}

function Findings({ onShow }: { onShow: () => void }) {
  const { t } = useTranslation('shell');
  const { impossible, risky, check, total } = useFindingCounts();
  if (total === 0) {
    return (
      <StatusItem isSeparated>
        <StatusMark severity="fine" label={t('statusBar.noConflict')} isLabelShown size={12} />
      </StatusItem>
    );
  }
  const counts = [
    ['impossible', impossible],
    ['risky', risky],
    ['check', check],
  ] as const;
  return (
    <StatusItem isSeparated onPress={onShow} label={t('statusBar.openConflicts', { impossible, risky, check })}>
      {counts.map(
        ([severity, count]) =>
          count > 0 && (
            <span key={severity} className={styles.count}>
              <StatusMark severity={severity} label={t(`common:severity.${severity}`)} size={12} />
              {count}
            </span>
          ),
      )}
    </StatusItem>
  );
}
