import { useCallback } from 'react';
import type { DomainError } from '../../shared/commands/domainError';
import type { FileError } from '../../shared/ipc/fileError';
import type { Result } from '../../shared/model/result';
import { useNotices } from '../store/noticeStore';

/**
 * Waits for an act and puts its failure in the window's banner. Gives back the value, or null where it failed or the
 * person closed the dialog.
 */
export function useReport(): <T>(act: Promise<Result<T, FileError | DomainError>>) => Promise<T | null> {
  const fail = useNotices((state) => state.fail);
  return useCallback(
    async (act) => {
      const result = await act;
      fail(result.ok ? null : result.error);
      return result.ok ? result.value : null;
    },
    [fail],
  );
}
