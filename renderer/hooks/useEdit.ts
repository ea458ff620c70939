import { useCallback } from 'react';
import type { Command } from '../../shared/commands/commands';
import { useDispatch } from './useDispatch';
import { useNotices } from '../store/noticeStore';

/**
 * Makes an edit and puts its refusal in the window's banner; gives back whether it was made. For edits whose field
 * stands before the person's eyes, use the result of `useDispatch` instead and mark the field.
 */
export function useEdit(): (command: Command, group?: string) => Promise<boolean> {
  const dispatch = useDispatch();
  const fail = useNotices((state) => state.fail);
  return useCallback(
    async (command, group) => {
      const result = await dispatch(command, group);
      fail(result.ok ? null : result.error);
      return result.ok;
    },
    [dispatch, fail],
  );
}
