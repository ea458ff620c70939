import { useCallback, useEffect, useState } from 'react';
import type { RecentMission } from '../../shared/ipc/recentMission';
import { useHost } from './useHost';

interface RecentMissionList {
  /** Null until the host has answered. */
  readonly recent: readonly RecentMission[] | null;
  readonly forget: (path: string) => Promise<void>;
  readonly reload: () => Promise<void>;
}

export function useRecentMissions(): RecentMissionList {
  const host = useHost();
  const [recent, setRecent] = useState<readonly RecentMission[] | null>(null);
  const reload = useCallback(() => host.listRecentMissions().then(setRecent), [host]);
  useEffect(() => {
    void host.listRecentMissions().then(setRecent);
  }, [host]);
  return { recent, reload, forget: async (path) => setRecent(await host.forgetRecentMission({ path })) };
}
