import type { i18n } from 'i18next';
import type { Locale } from '../model/locale';

/** How calendars are written; the same for every recipient of one export. */
export interface CalendarOptions {
  /** `recipient`: each person's own; a group and the mission then follow `locale`. */
  readonly language: 'recipient' | 'fr' | 'en' | 'both';
  /** The installation's language. */
  readonly locale: Locale;
  readonly times: 'zoned' | 'utc';
  readonly includeTentative: boolean;
  readonly translations: Pick<i18n, 'getFixedT'>;
}
