import { useCallback } from 'react';
import type { Command } from '../../shared/commands/commands';
import { type EditsAtOnce, mostEditsAtOnce } from '../../shared/commands/makeEdits';
import { newId } from '../store/newId';
import { useNotices } from '../store/noticeStore';
import { useAnnouncedEdits } from './useAnnouncedEdits';
import { useDispatch } from './useDispatch';

/**
 * Makes what a pasted block or many chosen rows come to, says how much that was in a toast that takes all of it back, and gives back whether all
 * was made. Where one edit is refused the rest is made one by one, so that what can be made is.
 */
export function useEditsAtOnce(of: EditsAtOnce): (edits: readonly Command[]) => Promise<boolean> {
  const dispatch = useDispatch();
  const makeOneByOne = useAnnouncedEdits();
  const announce = useNotices((state) => state.announce);
  return useCallback(
    async (edits) => {
      if (edits.length < 2) return makeOneByOne(edits);
      const group = newId();
      for (let from = 0; from < edits.length; from += mostEditsAtOnce) {
        const part = edits.slice(from, from + mostEditsAtOnce);
        const payload = { of, edits: part.flatMap((edit) => (edit.name === 'make-edits' ? edit.payload.edits : edit)) };
        const made = await dispatch({ name: 'make-edits', payload }, group);
        if (!made.ok) return makeOneByOne(edits.slice(from));
      }
      announce({ id: group, label: { key: `makeEdits.${of}`, values: { count: edits.length } }, kind: 'done' });
      return true;
    },
    [announce, dispatch, makeOneByOne, of],
  );
}
