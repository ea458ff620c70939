import type { Severity } from '../../../../shared/conflicts/severity';
import type { ItemId } from '../../../../shared/model/identifier';
import type { DayPage } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { kindWordOf } from '../words/kindWordOf';
import { sayTimes } from '../words/sayTimes';
import { timesOf } from '../words/timesOf';
import { titleOf } from '../words/titleOf';
import { whereOf } from '../words/whereOf';
import { whoOf } from '../words/whoOf';
import type { CardItem } from './cardItem';
import type { Placed } from './placeOnBoard';

/** The cards of a day with what screen readers say of each. What began the day before stays where it is. */
export function cardItems(
  cards: readonly Placed[],
  page: DayPage,
  reader: ItemReader,
  severities: ReadonlyMap<ItemId, Severity>,
  isReadOnly: boolean,
): readonly CardItem[] {
  return cards.map((card) => {
    const severity = severities.get(card.item.id);
    return {
      id: card.id,
      item: card.item,
      column: card.column,
      span: card.span,
      start: card.start,
      end: card.end,
      isColumnBound: !card.isOwnOfColumn,
      isFixed: isReadOnly || card.start < 0,
      severity,
      label: sentenceOf(card, page, reader, severity),
    };
  });
}

function sentenceOf({ item }: Placed, page: DayPage, reader: ItemReader, severity: Severity | undefined): string {
  const { t, locale } = reader;
  const times = timesOf(item, page, locale);
  return [
    times && sayTimes(times),
    titleOf(item, reader),
    kindWordOf(item, reader),
    whereOf(item, reader),
    whoOf(item, reader),
    t(`common:itemStatus.${item.status}`),
    severity && t(`common:severity.${severity}`),
  ]
    .filter(Boolean)
    .join(', ');
}
