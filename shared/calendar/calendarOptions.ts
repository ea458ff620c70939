import type { i18n } from 'i18next';
import type { CalendarChoices } from '../model/calendarChoices';
import type { Instant } from '../model/instant';
import type { Locale } from '../model/locale';

/** How calendars are written; the same for every recipient of one export. */
export interface CalendarOptions extends CalendarChoices {
  /** What an event is stamped with that is published anew. */
  readonly now: Instant;
  /** The installation's language. */
  readonly locale: Locale;
  readonly translations: Pick<i18n, 'getFixedT'>;
}
