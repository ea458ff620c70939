import type { Locale } from '../model/locale';
import { formatHour } from '../time/formatHour';

/** An hour of some day, `08:00`, for a sentence in either language. */
export function hourInBoth(clock: string): Readonly<Record<Locale, string>> {
  return { fr: formatHour(clock, 'fr'), en: formatHour(clock, 'en') };
}
