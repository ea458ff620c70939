import { useCallback, useEffect, useState } from 'react';
import type { RecentMission } from '../../../shared/ipc/recentMission';
import { useHost } from '../../hooks/useHost';

interface RecentMissionList {
  /** Null until the host has answered. */
  readonly recent: readonly RecentMission[] | null;
  readonly forget: (path: string) => Promise<void>;
  readonly reload: () => Promise<void>;
}

export function useRecentMissions(): RecentMissionList {
  const host = useHost();
  const [recent, setRecent] = useState<readonly RecentMission[] | null>(null);
  const reload = useCallback(async () => setRecent(await host.listRecentMissions()), [host]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { recent, reload, forget: async (path) => setRecent(await host.forgetRecentMission({ path })) };
}
