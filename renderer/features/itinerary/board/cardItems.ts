import type { ItemMark } from '../days/itemMarks';
import type { ItemId } from '../../../../shared/model/identifier';
import { organiserNames } from '../../../../shared/jointActivities/organiserNames';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
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

/** Cards made before: an edit of one item must not draw the others again. Good for one day, reader and right to edit. */
export type KnownCards = WeakMap<ItineraryItem, Map<string, CardItem>>;

export interface CardContext {
  readonly page: DayPage;
  readonly words: ItemReader;
  readonly isReadOnly: boolean;
  readonly known: KnownCards;
}

/** The cards of a day, each the same object as before where nothing about it has changed. */
export function cardItems(
  cards: readonly Placed[],
  marks: ReadonlyMap<ItemId, ItemMark>,
  context: CardContext,
): readonly CardItem[] {
  return cards.map((card) => {
    const mark = marks.get(card.item.id);
    const ofItem = context.known.get(card.item) ?? new Map<string, CardItem>();
    const before = ofItem.get(card.id);
    if (before && isSame(before, card, mark)) return before;
    const made = cardOf(card, mark, context);
    context.known.set(card.item, ofItem.set(card.id, made));
    return made;
  });
}

function isSame(before: CardItem, card: Placed, mark: ItemMark | undefined): boolean {
  return (
    before.column === card.column &&
    before.span === card.span &&
    before.start === card.start &&
    before.end === card.end &&
    before.isColumnBound === !card.isOwnOfColumn &&
    before.mark === mark
  );
}

/** What began the day before stays where it is. The sentence is only made for cards that are drawn. */
function cardOf(card: Placed, mark: ItemMark | undefined, { page, words, isReadOnly }: CardContext): CardItem {
  let sentence: string | undefined;
  return {
    id: card.id,
    item: card.item,
    column: card.column,
    span: card.span,
    start: card.start,
    end: card.end,
    isColumnBound: !card.isOwnOfColumn,
    isFixed: isReadOnly || card.isContinued,
    mark,
    get label() {
      sentence ??= sentenceOf(card.item, page, words, mark);
      return sentence;
    },
  };
}

function sentenceOf(item: ItineraryItem, page: DayPage, reader: ItemReader, mark: ItemMark | undefined): string {
  const { t, locale } = reader;
  const times = timesOf(item, page, locale);
  return [
    times && sayTimes(times),
    titleOf(item, reader),
    kindWordOf(item, reader),
    whereOf(item, reader),
    organiserNames(item, reader.mission, locale),
    whoOf(item, reader),
    t(`common:itemStatus.${item.status}`),
    mark && t(`common:severity.${mark}`),
  ]
    .filter(Boolean)
    .join(', ');
}
