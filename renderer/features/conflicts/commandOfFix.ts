import type { Command } from '../../../shared/commands/commands';
import type { Fix } from '../../../shared/conflicts/fixes/fix';
import { assertNever } from '../../../shared/model/assertNever';

/** The edit that makes a fix. */
export function commandOfFix(fix: Fix): Command {
  switch (fix.kind) {
    case 'move-item':
      return { name: 'move-item', payload: { item: fix.item, to: fix.to } };
    case 'change-room':
      return { name: 'edit-item', payload: { item: fix.item, changes: { room: fix.room } } };
    case 'delete-item':
      return { name: 'delete-item', payload: { item: fix.item } };
    case 'take-zone-rules':
      return { name: 'edit-mission', payload: { changes: { zoneRelease: fix.release } } };
    default:
      return assertNever(fix);
  }
}
