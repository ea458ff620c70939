import { useTranslation } from 'react-i18next';
import type { RecentMission } from '../../../shared/ipc/recentMission';
import { BridgeCurve } from '../../ui/marks/BridgeCurve';
import { EmptyState } from '../../ui/frame/EmptyState';
import { RecentMissionRow } from './RecentMissionRow';
import styles from './RecentMissions.module.css';

export interface RecentMissionsProps {
  recent: readonly RecentMission[] | null;
  onOpen: (path: string) => void;
  onForget: (path: string) => void;
}

export function RecentMissions({ recent, onOpen, onForget }: RecentMissionsProps) {
  const { t } = useTranslation('start');
  if (recent === null) return <div className={styles.list} aria-busy="true" />;
  if (recent.length === 0) {
    return (
      <EmptyState
        title={t('recent.empty')}
        body={t('recent.emptyHint')}
        drawing={<BridgeCurve from="" to="" jump="" direction="down" />}
      />
    );
  }
  return (
    <ul className={styles.list}>
      {recent.map((mission) => (
        <RecentMissionRow
          key={mission.path}
          mission={mission}
          onOpen={() => onOpen(mission.path)}
          onForget={() => onForget(mission.path)}
        />
      ))}
    </ul>
  );
}
