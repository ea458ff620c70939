import {
  legModeSchema,
  sessionKindSchema,
  type ItineraryItem,
  type LegMode,
  type SessionKind,
} from '../model/itineraryItem';
import type { CarriedKind } from './carriedItem';

/** Of which type an item of this kind is. */
export function carriedType(kind: CarriedKind): ItineraryItem['type'] {
  if (isSessionKind(kind)) return 'session';
  return isLegMode(kind) ? 'leg' : kind;
}

export function isLegMode(kind: CarriedKind): kind is LegMode {
  return (legModeSchema.options as readonly CarriedKind[]).includes(kind);
}

export function isSessionKind(kind: CarriedKind): kind is SessionKind {
  return (sessionKindSchema.options as readonly CarriedKind[]).includes(kind);
}
