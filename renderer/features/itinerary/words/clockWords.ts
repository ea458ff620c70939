import type { Locale } from '../../../../shared/model/locale';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { partsOfWallTime, type WallTime } from '../../../../shared/model/wallTime';
import type { ZoneId } from '../../../../shared/model/zoneId';
import { dateOf } from '../../../../shared/time/dateOf';
import { formatDay } from '../../../../shared/time/formatDay';
import { formatTime } from '../../../../shared/time/formatTime';
import { formatZoneAbbreviation } from '../../../../shared/time/formatZoneAbbreviation';
import { formatZoneName } from '../../../../shared/time/formatZoneName';
import { instantOf } from '../../../../shared/time/instantOf';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';

/** The date and the clock that a page is about; what differs from them is said. */
export interface DayPage {
  readonly date: PlainDate;
  readonly zone: ZoneId;
}

export interface ZoneWords {
  readonly name: string;
  readonly longName: string;
}

/** A time as it stands on its own place's clock, with its zone and its day only where the page does not already say them. */
export interface ClockWords {
  readonly time: string;
  readonly zone?: ZoneWords;
  readonly day?: string;
}

export function clockWords(time: WallTime, page: DayPage, locale: Locale): ClockWords {
  const { zone } = partsOfWallTime(time);
  const differs = zoneDifferenceMinutes(page.zone, zone, instantOf(time)) !== 0;
  const date = dateOf(time);
  return {
    time: formatTime(time, locale),
    ...(differs && { zone: zoneWords(time, locale) }),
    ...(date !== page.date && { day: formatDay(date, locale, { month: 'none' }) }),
  };
}

export function zoneWords(time: WallTime, locale: Locale): ZoneWords {
  const { zone } = partsOfWallTime(time);
  const at = instantOf(time);
  return { name: formatZoneAbbreviation(zone, at, locale), longName: formatZoneName(zone, at, locale) };
}
