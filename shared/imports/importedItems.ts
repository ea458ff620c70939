import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { WallTime } from '../model/wallTime';
import { instantOf } from '../time/instantOf';
import type { AgendaEvent } from './agendaFile';
import { importedUid } from './importedUid';
import { itemSpan } from './itemSpan';
import { seriesUid } from './seriesUid';

/** How far a whole series may have been moved for its occurrences still to be recognised: less than a day apart. */
const halfDayMs = 12 * 60 * 60 * 1000;

/** The items that an earlier import made, found by the events of a new one. */
export class ImportedItems {
  private readonly byUid: ReadonlyMap<string, ItineraryItem>;
  private readonly bySeries = new Map<string, ItineraryItem[]>();

  constructor(mission: Mission) {
    const imported = Object.values(mission.items).filter(({ sourceUid }) => sourceUid !== undefined);
    this.byUid = new Map(imported.map((item) => [item.sourceUid ?? '', item]));
    for (const item of imported) {
      const { series } = seriesUid(item.sourceUid ?? '');
      this.bySeries.set(series, [...(this.bySeries.get(series) ?? []), item]);
    }
  }

  /**
   * Each event with its item. First by UID. Then, because the UID of an occurrence holds the time at which it was planned,
   * what is left of a series by time: a series that was moved by an hour, or an event that has begun to repeat, stays itself.
   */
  match(events: readonly AgendaEvent[]): ReadonlyMap<AgendaEvent, ItineraryItem> {
    const found = new Map<AgendaEvent, ItineraryItem>();
    for (const event of events) {
      const item = this.byUid.get(importedUid(event));
      if (item) found.set(event, item);
    }
    const taken = new Set(found.values());
    for (const event of events.filter((each) => !found.has(each))) {
      const free = (this.bySeries.get(seriesUid(event.uid).series) ?? []).filter(
        (item) => !taken.has(item) && !item.deleted,
      );
      const item = nearest(event, free);
      if (!item) continue;
      found.set(event, item);
      taken.add(item);
    }
    return found;
  }

  /** The items of a series, but for those that were deleted or cancelled here. */
  standingIn(series: string): readonly ItineraryItem[] {
    return (this.bySeries.get(series) ?? []).filter(({ deleted, status }) => !deleted && status !== 'cancelled');
  }

  get all(): Iterable<ItineraryItem> {
    return this.byUid.values();
  }
}

function nearest(event: AgendaEvent, items: readonly ItineraryItem[]): ItineraryItem | undefined {
  const at = plannedAt(event.uid, event.start);
  let best: { readonly item: ItineraryItem; readonly distance: number } | undefined;
  for (const item of items) {
    const distance = Math.abs(plannedAt(item.sourceUid ?? '', itemSpan(item).start) - at);
    if (distance < halfDayMs && (!best || distance < best.distance)) best = { item, distance };
  }
  return best?.item;
}

/** When an occurrence was planned by its UID, otherwise when it is; NaN where neither says it. */
function plannedAt(uid: string, start: WallTime | undefined): number {
  const [, year, month, day, hour = '12', minute = '00'] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2}))?/.exec(seriesUid(uid).occurrence) ?? [];
  if (year !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return start === undefined ? Number.NaN : instantOf(start);
}
