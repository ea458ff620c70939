import type { Locale } from '../model/locale';
import { plainDateSchema } from '../model/plainDate';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { formatDay } from '../time/formatDay';
import { formatTime } from '../time/formatTime';
import { formatZoneAbbreviation } from '../time/formatZoneAbbreviation';
import { instantOf } from '../time/instantOf';

/** "lun. 22 juin 9 h HAP" */
export function momentWords(wallTime: WallTime, locale: Locale): string {
  return `${dayWords(wallTime, locale)} ${formatTime(wallTime, locale)} ${zoneWords(wallTime, locale)}`;
}

export function dayWords(wallTime: WallTime, locale: Locale): string {
  return formatDay(plainDateSchema.parse(partsOfWallTime(wallTime).local.slice(0, 10)), locale);
}

export function zoneWords(wallTime: WallTime, locale: Locale): string {
  return formatZoneAbbreviation(partsOfWallTime(wallTime).zone, instantOf(wallTime), locale);
}
