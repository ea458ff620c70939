import { useCallback } from 'react';
import { type Command, labelOf } from '../../shared/commands/commands';
import type { Mission } from '../../shared/model/mission';
import { newId } from '../store/newId';
import { type Notice, useNotices } from '../store/noticeStore';
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
      if (made > 0) announce({ id: group, label, kind: 'done', ...movedIn(commands, before) });
      return made === commands.length;
    },
    [announce, edit, missionNow],
  );
}

function movedIn(commands: readonly Command[], before: Mission): Pick<Notice, 'moved'> {
  const [moved] = commands.flatMap(({ name, payload }) =>
    name === 'move-item' ? [{ item: payload.item, before }] : [],
  );
  return moved ? { moved } : {};
}
