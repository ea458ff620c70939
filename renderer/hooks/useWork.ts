import { useCallback, useEffect, useRef, useState } from 'react';
import { useHost } from './useHost';

export interface WorkProgress {
  readonly done: number;
  readonly total: number;
}

export interface Work {
  /** Null while nothing runs; `total` is 0 until the host has counted. */
  readonly progress: WorkProgress | null;
  readonly run: <T>(start: (work: string) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
}

/** Long work of the host with its progress and a way to stop it; one at a time for each screen that uses it. */
export function useWork(): Work {
  const host = useHost();
  const current = useRef<string | null>(null);
  const [progress, setProgress] = useState<WorkProgress | null>(null);
  useEffect(
    () =>
      host.on('work:progress', ({ work, done, total }) => {
        if (work === current.current) setProgress({ done, total });
      }),
    [host],
  );
  const run = useCallback(async <T>(start: (work: string) => Promise<T>): Promise<T> => {
    const work = crypto.randomUUID();
    current.current = work;
    setProgress({ done: 0, total: 0 });
    try {
      return await start(work);
    } finally {
      if (current.current === work) {
        current.current = null;
        setProgress(null);
      }
    }
  }, []);
  const cancel = useCallback(() => {
    if (current.current !== null) void host.cancelWork({ work: current.current });
  }, [host]);
  return { progress, run, cancel };
}
