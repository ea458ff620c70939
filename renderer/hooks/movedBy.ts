import type { Command } from '../../shared/commands/commands';
import type { Mission } from '../../shared/model/mission';
import type { MovedItem } from '../store/noticeStore';

/** The item whose times a command changes, where what hangs on it may have to move as well. */
export function movedBy({ name, payload }: Command, before: Mission): MovedItem | undefined {
  const isMoved =
    name === 'move-item' || (name === 'edit-item' && ('departure' in payload.changes || 'arrival' in payload.changes));
  return isMoved ? { item: payload.item, before } : undefined;
}
