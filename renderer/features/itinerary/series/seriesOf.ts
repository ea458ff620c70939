import { mostItemsAtOnce } from '../../../../shared/commands/addItems';
import type { NewItem } from '../../../../shared/commands/frame/newItem';
import { readTables } from '../../../../shared/itinerary/readTables';
import { slotTimes } from '../../../../shared/itinerary/slotTimes';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { partsOfWallTime } from '../../../../shared/model/wallTime';
import type { ItemDraft } from '../editor/itemDraft';
import { itemOfDraft } from '../editor/itemOfDraft';
import { timeDraft } from '../editor/timeDraft';

/** What a series of slots is written as: everything that each has in common, and when they are. */
export interface SeriesDraft {
  /** Title, place, who takes part; `minutes` is the length of each, `table` the list of tables, `start.zone` the clock. */
  readonly slot: ItemDraft;
  readonly days: readonly PlainDate[];
  readonly from: string | null;
  readonly until: string | null;
  readonly pause: number | null;
}

/** The slots as items, one for each table where there are tables; none while something is missing or they are too many. */
export function seriesOf({ slot, days, from, until, pause }: SeriesDraft): {
  readonly items: readonly NewItem[];
  readonly count: number;
} {
  const { minutes, start, table } = slot;
  if (from === null || until === null || minutes === null) return { items: [], count: 0 };
  const times = slotTimes({ days, from, until, minutes, pause: pause ?? 0, zone: start.zone });
  const tables = readTables(table);
  const seats = tables.length === 0 ? [''] : tables;
  const count = times.length * seats.length;
  if (count > mostItemsAtOnce) return { items: [], count };
  const items = times.flatMap((time) =>
    seats.flatMap((seat) => {
      const built = itemOfDraft({
        ...slot,
        table: seat,
        start: { ...timeDraft(time), zone: partsOfWallTime(time).zone },
      });
      return built.ok ? [built.value] : [];
    }),
  );
  return { items, count };
}
