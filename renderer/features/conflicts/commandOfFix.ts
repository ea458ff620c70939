import type { Command } from '../../../shared/commands/commands';
import type { Fix } from '../../../shared/conflicts/fixes/fix';
import type { Mission } from '../../../shared/model/mission';
import { assertNever } from '../../../shared/model/assertNever';

/** The edit that makes a fix; none where the item is no longer there. */
export function commandOfFix(fix: Fix, { items }: Pick<Mission, 'items'>): Command | undefined {
  switch (fix.kind) {
    case 'move-item':
      return { name: 'move-item', payload: { item: fix.item, to: fix.to } };
    case 'change-room':
      return { name: 'edit-item', payload: { item: fix.item, changes: { room: fix.room } } };
    case 'add-participant': {
      const item = items[fix.item];
      if (!item) return undefined;
      const { everyone, groups, delegates } = item;
      const named = { ...delegates, [fix.delegate]: true } as const;
      return { name: 'set-participants', payload: { item: fix.item, everyone, groups, delegates: named } };
    }
    case 'confirm-item':
      return { name: 'set-item-status', payload: { item: fix.item, status: 'confirmed' } };
    case 'list-sent':
      return { name: 'set-access-list-sent', payload: { item: fix.item, on: fix.on } };
    case 'delete-item':
      return { name: 'delete-item', payload: { item: fix.item } };
    case 'entry-granted':
    case 'entry-not-needed': {
      const status = fix.kind === 'entry-granted' ? 'granted' : 'not-needed';
      return { name: 'set-entry-state', payload: { person: fix.person, country: fix.country, status } };
    }
    case 'open-on-holidays':
      return { name: 'edit-venue', payload: { venue: fix.venue, changes: { isOpenOnHolidays: true } } };
    case 'take-zone-rules':
      return { name: 'edit-mission', payload: { changes: { zoneRelease: fix.release } } };
    default:
      return assertNever(fix);
  }
}
