import { assertNever } from '../../model/assertNever';
import { entryStateIdSchema } from '../../model/identifier';
import type { ItineraryItem } from '../../model/itineraryItem';
import type { Mission } from '../../model/mission';
import type { Fix } from './fix';

type ItemFix = Extract<Fix, { readonly item: unknown }>;

/** The mission as it would be after a fix, to look for conflicts in; the same mission where the fix does not apply to it. */
export function missionAfter(mission: Mission, fix: Fix): Mission {
  if (fix.kind === 'take-zone-rules') return { ...mission, zoneRelease: fix.release };
  if ('person' in fix) return withEntryState(mission, fix);
  if (fix.kind === 'open-on-holidays') {
    const venue = mission.venues[fix.venue];
    const open = venue && { [fix.venue]: { ...venue, isOpenOnHolidays: true as const } };
    return { ...mission, venues: { ...mission.venues, ...open } };
  }
  const item = mission.items[fix.item];
  return item ? { ...mission, items: { ...mission.items, [fix.item]: itemAfter(item, fix) } } : mission;
}

type EntryFix = Extract<Fix, { readonly person: unknown }>;

/** What was noted of the same border before gives way. */
function withEntryState(mission: Mission, { kind, person, country }: EntryFix): Mission {
  const id = entryStateIdSchema.parse('tried');
  const others = Object.entries(mission.entryStates).filter(
    ([, known]) => known.person !== person || known.country !== country,
  );
  const status = kind === 'entry-granted' ? 'granted' : 'not-needed';
  return { ...mission, entryStates: { ...Object.fromEntries(others), [id]: { id, person, country, status } } };
}

function itemAfter(item: ItineraryItem, fix: ItemFix): ItineraryItem {
  switch (fix.kind) {
    case 'move-item':
      return item.type === 'session' ? { ...item, start: fix.to } : item;
    case 'change-room':
      return item.type === 'session' ? { ...item, room: fix.room } : item;
    case 'add-participant':
      return { ...item, delegates: { ...item.delegates, [fix.delegate]: true } };
    case 'confirm-item':
      return { ...item, status: 'confirmed' };
    case 'list-sent':
      return item.type === 'session' ? { ...item, accessListSent: fix.on, accessListContent: undefined } : item;
    case 'delete-item':
      return { ...item, deleted: true };
    default:
      return assertNever(fix);
  }
}
