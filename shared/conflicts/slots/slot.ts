import type { Span } from '../../itinerary/spanOf';
import type { WallTime } from '../../model/wallTime';
import type { Locale } from '../../model/locale';
import type { Finding } from '../finding';

/** A time on the clock of the place, with its instants. */
export interface SlotTime extends Span {
  readonly at: WallTime;
}

/** Why a time is better or worse than another. */
export type SlotReasonKind =
  | 'all-free'
  | 'pause-before'
  | 'pause-after'
  | 'early'
  | 'late'
  | 'over-lunch'
  | 'not-at-meal-time'
  | 'host-busy'
  | 'other-day';

export interface SlotReason {
  readonly kind: SlotReasonKind;
  /** How much it counts against the time; 0 where it speaks for it. */
  readonly cost: number;
  /** What its sentence names. */
  readonly values: Readonly<Record<string, string | number | Readonly<Record<Locale, string>>>>;
}

/** A time at which all that is wished for is free. */
export interface Slot extends SlotTime {
  readonly reasons: readonly SlotReason[];
  /** What a check of the whole mission would find that it does not find now, the worst first. */
  readonly cautions: readonly Finding[];
}

/** Somebody or something that stands in the way. */
export interface SlotBlocker {
  /** A name, or a place in both languages. */
  readonly name: string | Readonly<Record<Locale, string>>;
  /** Of the times looked at, how many it rules out. */
  readonly count: number;
}

export interface SlotSearch {
  /** The best first. */
  readonly slots: readonly Slot[];
  /** How many times were looked at. */
  readonly tried: number;
  /** Who is in the way of most of them first; what rules out nothing is not there. */
  readonly blockers: readonly SlotBlocker[];
}
