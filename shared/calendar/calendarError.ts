import type { ItemId } from '../model/identifier';
import type { EventTimesProblem } from './eventTimes';

/** Why a calendar was not made. Nothing is ever left out or moved quietly: one wrong hour is worse than no file. */
export type CalendarError =
  | { readonly code: 'nothing-to-export' }
  /** The recipient is not, or no longer, in the mission. */
  | { readonly code: 'unknown-recipient' }
  /** A time of this item does not name one instant; `title` in the reader's language. */
  | { readonly code: 'item-time'; readonly item: ItemId; readonly title: string; readonly problem: EventTimesProblem }
  /**
   * Reading the file back gave something else than was meant. A fault of this program, caught before it reached anybody.
   * `detail`: the title of the event, or the zone; `VCALENDAR` for what concerns the whole file.
   */
  | { readonly code: 'calendar-disagrees'; readonly detail: string };
