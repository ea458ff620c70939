import type { Entry } from '../../../../shared/itinerary/missionIndex';
import { participantsOf } from '../../../../shared/itinerary/participantsOf';
import type { DelegateId, GroupId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import type { ColumnKey } from './boardColumn';
import { type BoardDay, minuteOf } from './boardDay';
import { isOnlyIn } from './columnChanges';
import { isBanded } from './isBanded';
import { touchesColumn } from './touchesColumn';

/** An item in neighbouring columns that share it. */
export interface Placed {
  /** The item's own identifier, with a number from its second card on. */
  readonly id: string;
  readonly item: ItineraryItem;
  readonly column: number;
  readonly span: number;
  readonly start: number;
  readonly end: number;
  /** It stands in this column alone, so that moving it sideways means something. */
  readonly isOwnOfColumn: boolean;
  /** Began before what this board or column shows: it stays where it is. */
  readonly isContinued: boolean;
}

export interface PlacedDay {
  readonly columns: readonly ColumnKey[];
  readonly cards: readonly Placed[];
  readonly banded: readonly Placed[];
}

/** A moment still needs something to take hold of. */
const leastMinutes = 15;

/** Placed before: an edit of one item must not place the others again. Good for one day, its columns and its delegates. */
export type KnownPlaces = WeakMap<Entry, readonly Placed[]>;

const others: ColumnKey = { kind: 'others', id: 'others' };

/** Puts a day's items into columns; what belongs to none gets a column of its own at the end. */
export function placeOnBoard(
  mission: Mission,
  entries: readonly Entry[],
  columns: readonly ColumnKey[],
  day: BoardDay,
  known: KnownPlaces = new WeakMap(),
): PlacedDay {
  const placed = entries.flatMap((entry) => {
    const before = known.get(entry);
    if (before) return before;
    const indexes = columnsOf(mission, entry.item, columns);
    const runs = runsOf(indexes.length > 0 ? indexes : [columns.length]);
    const made = runs.map((run, index) => place(entry, run, index, columns, day));
    known.set(entry, made);
    return made;
  });
  return {
    columns: placed.some(({ column }) => column === columns.length) ? [...columns, others] : columns,
    cards: placed.filter(({ item }) => !isBanded(item)),
    banded: placed.filter(({ item }) => isBanded(item)),
  };
}

function columnsOf(mission: Mission, item: ItineraryItem, columns: readonly ColumnKey[]): readonly number[] {
  const participants = new Set(participantsOf(mission, item));
  const guests = groupsOfUnshown(mission, item, columns);
  return columns.flatMap((column, index) => (touchesColumn(item, column, participants, guests) ? [index] : []));
}

/** The groups of those who take part by name and have no column of their own: they are looked for in their group's. */
function groupsOfUnshown(
  mission: Mission,
  { delegates }: ItineraryItem,
  columns: readonly ColumnKey[],
): ReadonlySet<GroupId> {
  const unshown = Object.keys(delegates).filter((id) => !columns.some((column) => column.id === id));
  const groups = unshown.map((id) => mission.delegates[id as DelegateId]?.group);
  return new Set(groups.filter((group) => group !== undefined));
}

interface Run {
  readonly column: number;
  readonly span: number;
}

/** Neighbouring columns as one run: [0, 1, 2, 5] is 0–2 and 5. */
function runsOf(indexes: readonly number[]): readonly Run[] {
  const runs: { column: number; span: number }[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last && last.column + last.span === index) last.span += 1;
    else runs.push({ column: index, span: 1 });
  }
  return runs;
}

function place(
  { item, start, end }: Entry,
  run: Run,
  index: number,
  columns: readonly ColumnKey[],
  day: BoardDay,
): Placed {
  const from = minuteOf(start, day);
  return {
    id: index === 0 ? item.id : `${item.id}#${index}`,
    item,
    ...run,
    start: from,
    end: Math.max(minuteOf(end, day), from + leastMinutes),
    isOwnOfColumn: isOnlyIn(item, columns[run.column], columns[run.column]?.kind ?? columns[0]?.kind),
    isContinued: from < 0,
  };
}
