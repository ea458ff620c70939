import { agendaOf } from '../../../../shared/itinerary/agendaOf';
import { participantsOf } from '../../../../shared/itinerary/participantsOf';
import type { Span } from '../../../../shared/itinerary/spanOf';
import type { DelegateId, ItemId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import { isBanded } from './isBanded';

export interface Clash {
  readonly delegate: DelegateId;
  readonly other: ItineraryItem;
}

/**
 * The first participant who would have to be in two places, if an item lasted from then to then.
 * @param along what is moved with it, and so keeps its distance
 */
export function clashAt(
  mission: Mission,
  item: ItineraryItem,
  { start, end }: Span,
  along: ReadonlySet<ItemId> = new Set(),
): Clash | undefined {
  for (const delegate of participantsOf(mission, item)) {
    const clash = agendaOf(mission, delegate).find(
      (entry) =>
        entry.item.id !== item.id &&
        !along.has(entry.item.id) &&
        entry.item.status !== 'cancelled' &&
        !isBanded(entry.item) &&
        entry.start < end &&
        start < entry.end,
    );
    if (clash) return { delegate, other: clash.item };
  }
  return undefined;
}
