import { useCallback } from 'react';
import type { Command } from '../../shared/commands/commands';
import type { DomainError } from '../../shared/commands/domainError';
import { longTextIn } from '../../shared/commands/longTextIn';
import { failure, type Result } from '../../shared/model/result';
import { useHost } from './useHost';

export type Dispatch = (
  command: Command,
  group?: string,
) => Promise<Result<{ readonly revision: number }, DomainError>>;

/** Asks the host for an edit. Commands with the same `group` are one entry of the history and one step of undo. */
export function useDispatch(): Dispatch {
  const host = useHost();
  return useCallback(
    async (command, group) => {
      try {
        return await host.execute(group === undefined ? { command } : { command, group });
      } catch (refusal) {
        const tooLong = longTextIn(command);
        if (tooLong) return failure(tooLong);
        throw refusal;
      }
    },
    [host],
  );
}
