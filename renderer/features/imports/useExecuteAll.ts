import { useCallback, useRef, useState } from 'react';
import { labelOf, type Command } from '../../../shared/commands/commands';
import { useNotices } from '../../store/noticeStore';
import { useDispatch } from '../../hooks/useDispatch';
import { useHost } from '../../hooks/useHost';
import { useMission } from '../../hooks/useMission';

export interface ExecuteAll {
  /** Commands done so far; null while nothing runs. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Gives whether all were carried out. */
  readonly execute: (commands: readonly Command[]) => Promise<boolean>;
  readonly stop: () => void;
}

/**
 * Carries out the commands of one import as one step of undo. Where one is refused, or the person stops in the middle,
 * what had been done is taken back: an import is whole or nothing.
 */
export function useExecuteAll(): ExecuteAll {
  const host = useHost();
  const dispatch = useDispatch();
  const mission = useMission((whole) => whole);
  const { fail, announce } = useNotices();
  const isStopped = useRef(false);
  const [progress, setProgress] = useState<ExecuteAll['progress']>(null);
  const execute = useCallback(
    async (commands: readonly Command[]): Promise<boolean> => {
      const group = crypto.randomUUID();
      const total = commands.length;
      isStopped.current = false;
      setProgress({ done: 0, total });
      try {
        for (const [done, command] of commands.entries()) {
          const result = isStopped.current ? null : await dispatch(command, group);
          if (result?.ok) {
            setProgress({ done: done + 1, total });
            continue;
          }
          if (done > 0) await host.undo();
          fail(result ? result.error : null);
          return false;
        }
      } finally {
        setProgress(null);
      }
      const [first] = commands;
      if (first) announce({ id: group, label: labelOf(mission, first), kind: 'done' });
      return true;
    },
    [host, dispatch, mission, fail, announce],
  );
  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);
  return { progress, execute, stop };
}
