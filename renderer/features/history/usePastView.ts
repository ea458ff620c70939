import { useEffect, useState } from 'react';
import type { PastState, PastView } from '../../../shared/ipc/pastState';
import { useHost } from '../../hooks/useHost';
import { useReport } from '../../hooks/useReport';

/** What a past state holds, once the host has read it; null until then, and while nothing is chosen. */
export function usePastView(state: PastState | null): PastView | null {
  const host = useHost();
  const report = useReport();
  const [found, setFound] = useState<{ readonly state: PastState; readonly view: PastView | null } | null>(null);
  useEffect(() => {
    if (!state) return undefined;
    let isCurrent = true;
    void report(host.lookBack({ state })).then((view) => isCurrent && setFound({ state, view }));
    return () => {
      isCurrent = false;
    };
  }, [host, report, state]);
  return found?.state === state ? found.view : null;
}
