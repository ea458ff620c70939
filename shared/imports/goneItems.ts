import { groupedBy } from '../model/groupedBy';
import type { ItineraryItem } from '../model/itineraryItem';
import type { AgendaEvent } from './agendaFile';
import type { GoneItem } from './agendaImportPlan';
import { itemSpan } from './itemSpan';
import { hasOwner, mayBeSameSource } from './sourceKey';
import { readSourceVersion } from './sourceVersion';

/** What is known of a file and of the items that came from it. */
export interface GoneQuestion {
  readonly events: readonly AgendaEvent[];
  /** Items that the file still has. */
  readonly met: ReadonlySet<ItineraryItem>;
  /** All items that any import made. */
  readonly imported: Iterable<ItineraryItem>;
  /** The identity of the file (`sourceKey`). */
  readonly source: string;
}

/**
 * Items that came from the same agenda and are no longer in it. The same agenda is one with the same identity, or one of
 * which this file still has half: a file may have been renamed. Another company's export, or one that shares a meeting or
 * two with this one, makes nothing go.
 */
export function goneItems({ events, met, imported, source }: GoneQuestion): GoneItem[] {
  const days = events.map(({ start }) => start.slice(0, 10)).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return [...bySource(imported)]
    .filter(([key, items]) => isSameAgenda(key, items))
    .flatMap(([, items]) => items.filter((item) => !met.has(item) && item.status !== 'cancelled'))
    .map((item) => {
      const day = itemSpan(item).start?.slice(0, 10) ?? '';
      return { item: item.id, isOutside: day < first || day > last };
    });

  function isSameAgenda(key: string, items: readonly ItineraryItem[]): boolean {
    const shared = items.filter((item) => met.has(item)).length;
    if (shared * 2 >= items.length) return true;
    // Without a common event, only a file that somebody's agenda is known to be is the same one with other UIDs.
    return mayBeSameSource(key, source) && (shared > 0 || hasOwner(source));
  }
}

/** What was imported before agendas were told apart is held together by the domain of its UIDs. */
function bySource(items: Iterable<ItineraryItem>): ReadonlyMap<string, readonly ItineraryItem[]> {
  return groupedBy(items, ({ deleted, sourceUid = '', sourceVersion }) => {
    if (deleted) return [];
    return [readSourceVersion(sourceVersion)?.source ?? /@([^/]+)/.exec(sourceUid)?.[1] ?? sourceUid];
  });
}
