import type { ItemId } from '../../../../shared/model/identifier';

/** The item that a card stands for; from its second card on an item's cards are numbered `item#1`. */
export function itemIdOfCard(card: string): ItemId {
  return card.split('#', 1)[0] as ItemId;
}
