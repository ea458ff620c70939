import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { AllDayEntry } from '../../../ui/board/boardItem';
import type { DayPage } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { BandItem } from './BandItem';
import type { Placed } from './placeOnBoard';

/**
 * The band above the hours: neighbouring columns with the same stays, whole days and deadlines share one entry, because
 * the band is one line high.
 */
export function bandEntries(
  banded: readonly Placed[],
  columnCount: number,
  page: DayPage,
  reader: ItemReader,
  onOpen: (item: ItineraryItem) => void,
): readonly AllDayEntry[] {
  const entries: { column: number; span: number; items: readonly ItineraryItem[] }[] = [];
  for (let column = 0; column < columnCount; column += 1) {
    const items = banded
      .filter(({ column: first, span }) => first <= column && column < first + span)
      .map(({ item }) => item);
    const last = entries.at(-1);
    if (last && last.column + last.span === column && isSame(last.items, items)) last.span += 1;
    else if (items.length > 0) entries.push({ column, span: 1, items });
  }
  return entries.map(({ column, span, items }) => ({
    id: `band-${column}`,
    column,
    span,
    content: items.map((item) => <BandItem key={item.id} item={item} page={page} reader={reader} onOpen={onOpen} />),
  }));
}

function isSame(a: readonly ItineraryItem[], b: readonly ItineraryItem[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
