import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { ItemDraft } from './itemDraft';

/** What the editor is open on: an item that is there, or one that is about to be. */
export interface EditorTarget {
  readonly item: ItineraryItem | null;
  readonly draft: ItemDraft;
}
