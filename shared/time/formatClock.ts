import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import { enCA } from 'date-fns/locale/en-CA';
import { frCA } from 'date-fns/locale/fr-CA';
import type { Locale } from '../model/locale';

const localeOf = { fr: frCA, en: enCA };

/**
 * A clock reading in words. Over `UTCDate`, because a plain `Date` shows 03:30 for 02:30 wherever that reading falls into
 * the gap of the computer's own zone.
 *
 * @param clockMs a clock reading as in `clockMsOf`, or the midnight of a date
 * @param pattern in the notation of date-fns (Unicode TR35)
 */
export function formatClock(clockMs: number, pattern: string, locale: Locale): string {
  return format(new UTCDate(clockMs), pattern, { locale: localeOf[locale] });
}
