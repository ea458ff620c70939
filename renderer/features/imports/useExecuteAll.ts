import { useCallback, useRef, useState } from 'react';
import { labelOf, type Command } from '../../../shared/commands/commands';
import { instantNow } from '../../store/instantNow';
import { newId } from '../../store/newId';
import { useNotices } from '../../store/noticeStore';
import { useDispatch } from '../../hooks/useDispatch';
import { useHost } from '../../hooks/useHost';
import { useMission } from '../../hooks/useMission';
import { rehearse } from './rehearse';
import { runInSlices } from '../../hooks/runInSlices';

export interface ExecuteAll {
  /** Commands done so far, rehearsal and performance together; null while nothing runs. */
  readonly progress: { readonly done: number; readonly total: number; readonly isStoppable: boolean } | null;
  /**
   * Commands that may be made as they are taken, and how many there are at most. Asked once they are rehearsed, `isStillMeant`
   * can call them off: nothing has been done then. Gives whether all were carried out.
   */
  readonly execute: (commands: Iterable<Command>, count: number, isStillMeant?: () => boolean) => Promise<boolean>;
  readonly stop: () => void;
}

/**
 * Carries out the commands of one import as one step of undo, whole or not at all. They are rehearsed first, and only
 * until then can be stopped: so neither a refusal nor a change of mind leaves anything in the file or to be undone. Should
 * one be refused after all (another window was quicker), what had been done is taken back.
 */
export function useExecuteAll(): ExecuteAll {
  const mission = useMission((whole) => whole);
  const { fail, announce } = useNotices();
  const rehearsal = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<ExecuteAll['progress']>(null);
  const perform = usePerformance(setProgress);
  const execute = useCallback(
    async (commands: Iterable<Command>, count: number, isStillMeant: () => boolean = () => true): Promise<boolean> => {
      const group = crypto.randomUUID();
      const controller = new AbortController();
      rehearsal.current = controller;
      const tell = (done: number): void => setProgress({ done, total: count * 2, isStoppable: true });
      const context = { now: instantNow(), newId };
      tell(0);
      try {
        const rehearsed = await runInSlices(rehearse(mission, commands, context), tell, controller.signal);
        if (!rehearsed) return false;
        fail(rehearsed.ok ? null : rehearsed.error);
        if (!rehearsed.ok || !isStillMeant() || !(await perform(rehearsed.value, group))) return false;
        const [first] = rehearsed.value;
        if (first) announce({ id: group, label: labelOf(mission, first), kind: 'done' });
        return true;
      } finally {
        setProgress(null);
      }
    },
    [perform, mission, fail, announce],
  );
  const stop = useCallback(() => rehearsal.current?.abort(), []);
  return { progress, execute, stop };
}

/** The half that writes: the second of the progress, and not to be stopped. Gives whether all were carried out. */
function usePerformance(setProgress: (progress: ExecuteAll['progress']) => void) {
  const host = useHost();
  const dispatch = useDispatch();
  const fail = useNotices((state) => state.fail);
  return useCallback(
    async (commands: readonly Command[], group: string): Promise<boolean> => {
      for (const [done, command] of commands.entries()) {
        setProgress({ done: commands.length + done, total: commands.length * 2, isStoppable: false });
        const result = await dispatch(command, group);
        if (result.ok) continue;
        if (done > 0) await host.undo();
        fail(result.error);
        return false;
      }
      return true;
    },
    [dispatch, host, fail, setProgress],
  );
}
