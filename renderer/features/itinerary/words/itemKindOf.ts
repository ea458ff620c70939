import { assertNever } from '../../../../shared/model/assertNever';
import type { ItineraryItem, SessionKind } from '../../../../shared/model/itineraryItem';
import type { ItemKind } from '../../../ui/board/itemKind';

/** The family of an item, which gives it its colour. */
export function itemKindOf(item: ItineraryItem): ItemKind {
  switch (item.type) {
    case 'session':
      return familyOf(item.kind);
    case 'leg':
      return 'leg';
    case 'stay':
    case 'deadline':
      return 'buffer';
    default:
      return assertNever(item);
  }
}

function familyOf(kind: SessionKind): ItemKind {
  switch (kind) {
    case 'plenary':
    case 'briefing':
    case 'panel':
      return 'session';
    case 'reception':
    case 'meal':
      return 'meal';
    case 'site-visit':
      return 'visit';
    case 'partnering-meeting':
      return 'meeting';
    case 'free':
      return 'buffer';
    default:
      return assertNever(kind);
  }
}
