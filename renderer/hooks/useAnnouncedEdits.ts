import { useCallback } from 'react';
import { type Command, labelOf } from '../../shared/commands/commands';
import { newId } from '../store/newId';
import { useNotices } from '../store/noticeStore';
import { movedBy } from './movedBy';
import { useEdit } from './useEdit';
import { useMissionNow } from './useMissionNow';

/**
 * Makes edits as one step of undo and says the first in a toast that takes them back; gives back whether all were made.
 * The first refusal ends it and stands in the window's banner; what was made before it stays, and is said too.
 */
export function useAnnouncedEdits(): (commands: readonly Command[]) => Promise<boolean> {
  const edit = useEdit();
  const missionNow = useMissionNow();
  const announce = useNotices((state) => state.announce);
  return useCallback(
    async (commands) => {
      const [first] = commands;
      if (!first) return true;
      const before = missionNow();
      const label = labelOf(before, first);
      const group = newId();
      let made = 0;
      while (made < commands.length && (await edit(commands[made] ?? first, group))) made += 1;
      const [moved] = commands.flatMap((command) => movedBy(command, before) ?? []);
      if (made > 0) announce({ id: group, label, kind: 'done', ...(moved && { moved }) });
      return made === commands.length;
    },
    [announce, edit, missionNow],
  );
}
