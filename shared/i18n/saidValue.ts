import type { Locale } from '../model/locale';
import { plainDateSchema } from '../model/plainDate';
import { partsOfWallTime, type WallTime, wallTimeSchema } from '../model/wallTime';
import { dateOf } from '../time/dateOf';
import { formatDay } from '../time/formatDay';
import { formatTime } from '../time/formatTime';
import { formatZoneAbbreviation } from '../time/formatZoneAbbreviation';
import { instantOf } from '../time/instantOf';

/** What sentences name: figures, names, texts in both languages, wall times and dates as the model writes them. */
export type SayableValue = string | number | Readonly<Record<Locale, string>> | undefined;

/**
 * A value as a person says it: a wall time becomes "lun. 22 juin, 10 h 15 HAP", a date "22 juin", a bilingual text the
 * language asked for, or the other one where that is empty.
 */
export function saidValue(value: SayableValue, locale: Locale): string | number {
  if (value === undefined) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return value[locale] || value[locale === 'fr' ? 'en' : 'fr'];
  const wallTime = wallTimeSchema.safeParse(value);
  if (wallTime.success) return saidWallTime(wallTime.data, locale);
  const date = plainDateSchema.safeParse(value);
  return date.success ? formatDay(date.data, locale, { weekday: 'none' }) : value;
}

function saidWallTime(wallTime: WallTime, locale: Locale): string {
  const day = formatDay(dateOf(wallTime), locale);
  const zone = formatZoneAbbreviation(partsOfWallTime(wallTime).zone, instantOf(wallTime), locale);
  return `${day}, ${formatTime(wallTime, locale)} ${zone}`;
}
