import { isSameList } from '../../../../shared/model/isSameList';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { AllDayEntry } from '../../../ui/board/boardItem';
import type { DayPage } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { nightOf } from '../words/nightOf';
import { BandItem } from './BandItem';
import { bandWords } from './bandWords';
import type { Placed } from './placeOnBoard';
import { sharedBandWords } from './sharedBandWords';

/** Neighbouring columns of which the band says the same: the items of each. */
interface BandRun {
  readonly column: number;
  readonly stacks: (readonly ItineraryItem[])[];
}

/**
 * The band above the hours: neighbouring columns with the same stays, whole days and deadlines share one entry, because
 * the band is one line high. So do those whose stays are several in one hotel: each is opened under its own column.
 */
export function bandEntries(
  banded: readonly Placed[],
  columnCount: number,
  page: DayPage,
  reader: ItemReader,
  onOpen: (item: ItineraryItem) => void,
): readonly AllDayEntry[] {
  return runsOf(banded, columnCount, page).map(({ column, stacks }) => ({
    id: `band-${column}`,
    column,
    span: stacks.length,
    content: contentOf(stacks, page, reader, onOpen),
  }));
}

function runsOf(banded: readonly Placed[], columnCount: number, page: DayPage): readonly BandRun[] {
  const runs: BandRun[] = [];
  for (let column = 0; column < columnCount; column += 1) {
    const items = banded
      .filter(({ column: first, span }) => first <= column && column < first + span)
      .map(({ item }) => item);
    const last = runs.at(-1);
    if (last && last.column + last.stacks.length === column && isSame(last.stacks[0] ?? [], items, page)) {
      last.stacks.push(items);
    } else if (items.length > 0) runs.push({ column, stacks: [items] });
  }
  return runs;
}

function isSame(a: readonly ItineraryItem[], b: readonly ItineraryItem[], page: DayPage): boolean {
  const [first, second] = [a[0], b[0]];
  if (a.length === 1 && b.length === 1 && first && second && isSameNight(first, second, page)) return true;
  return isSameList(a, b);
}

/** Two stays that spend the night that begins on the page's day in one hotel. */
function isSameNight(a: ItineraryItem, b: ItineraryItem, { date }: DayPage): boolean {
  if (a.type !== 'stay' || b.type !== 'stay' || a.venue === undefined || a.venue !== b.venue) return false;
  return nightOf(a, date) !== undefined && nightOf(b, date) !== undefined;
}

function contentOf(
  stacks: BandRun['stacks'],
  page: DayPage,
  reader: ItemReader,
  onOpen: (item: ItineraryItem) => void,
) {
  const shares = sharesOf(stacks);
  if (shares.length < 2) {
    return stacks[0]?.map((item) => (
      <BandItem key={item.id} item={item} words={bandWords(item, page, reader)} reader={reader} onOpen={onOpen} />
    ));
  }
  const words = sharedBandWords(
    shares.map(({ item }) => item),
    page,
    reader,
  );
  return shares.map(({ item, share, column }) => (
    <BandItem
      key={column}
      item={item}
      words={words}
      reader={reader}
      onOpen={onOpen}
      share={share}
      isContinued={column > 0}
    />
  ));
}

/** Which item of a run is opened under which of its columns; one share where all columns have the same items. */
function sharesOf(stacks: BandRun['stacks']) {
  const shares: { item: ItineraryItem; column: number; share: number }[] = [];
  stacks.forEach(([item], column) => {
    const last = shares.at(-1);
    if (last && last.item === item) last.share += 1;
    else if (item) shares.push({ item, column, share: 1 });
  });
  return shares;
}
