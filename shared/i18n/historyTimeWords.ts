import type { HistoryValue } from '../history/recordChange';
import type { Locale } from '../model/locale';
import { partsOfWallTime } from '../model/wallTime';
import { dateOf } from '../time/dateOf';
import { formatDay } from '../time/formatDay';
import { formatTime } from '../time/formatTime';
import { formatZoneAbbreviation } from '../time/formatZoneAbbreviation';
import { instantOf } from '../time/instantOf';
import { saidValue } from './saidValue';

export type HistoryTime = Extract<HistoryValue, { readonly kind: 'time' }>;

/** `lun. 22 juin, 18 h, San Diego`; where that clock time happens twice, which one: `1 h 30 HAE`. */
export function historyTimeWords(
  { time, place }: HistoryTime,
  locale: Locale,
  { hasDay = true, hasYear = false, hasPlace = true } = {},
): string {
  const { zone, occurrence } = partsOfWallTime(time);
  const clock = formatTime(time, locale);
  const which = occurrence ? [formatZoneAbbreviation(zone, instantOf(time), locale)] : [];
  return [
    ...(hasDay ? [formatDay(dateOf(time), locale, { year: hasYear })] : []),
    [clock, ...which].join(' '),
    ...(hasPlace ? [saidValue(place, locale)] : []),
  ].join(', ');
}

/** Two times of one field, saying once what both have in common: `18 h → 19 h 30, San Diego`. */
export function historyTimePair(before: HistoryTime, after: HistoryTime, locale: Locale): readonly [string, string] {
  const [was, is] = [dateOf(before.time), dateOf(after.time)];
  const parts = { hasDay: was !== is, hasYear: was.slice(0, 4) !== is.slice(0, 4) };
  const isOnePlace =
    zoneOf(before) === zoneOf(after) && saidValue(before.place, locale) === saidValue(after.place, locale);
  return [
    historyTimeWords(before, locale, { ...parts, hasPlace: !isOnePlace }),
    historyTimeWords(after, locale, { ...parts, hasPlace: true }),
  ];
}

function zoneOf({ time }: HistoryTime): string {
  return partsOfWallTime(time).zone;
}
