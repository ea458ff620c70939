import type { Leg } from '../model/itineraryItem';
import { translatedText } from '../model/translatedText';
import type { WallTime } from '../model/wallTime';
import { dateOf } from '../time/dateOf';
import { formatDay } from '../time/formatDay';
import { formatDuration } from '../time/formatDuration';
import { formatTime } from '../time/formatTime';
import { minutesBetween } from '../time/minutesBetween';
import type { CalendarTexts } from './calendarTexts';

/**
 * A leg on both clocks in words: `11 h 10 Montréal → 13 h 45 San Diego, durée : 5 h 35`, because a phone shows both ends on
 * its own clock. Where the dates differ, each end says its own.
 */
export function legWords(leg: Leg, { locale, say }: CalendarTexts): string {
  const isOneDate = dateOf(leg.departure) === dateOf(leg.arrival);
  const time = (wallTime: WallTime) =>
    isOneDate ? formatTime(wallTime, locale) : `${formatDay(dateOf(wallTime), locale)} ${formatTime(wallTime, locale)}`;
  return say('legTimes', {
    departure: time(leg.departure),
    origin: placeOf(leg, 'origin', locale),
    arrival: time(leg.arrival),
    destination: placeOf(leg, 'destination', locale),
    duration: formatDuration(minutesBetween(leg.departure, leg.arrival), locale),
  });
}

function placeOf(leg: Leg, end: 'origin' | 'destination', locale: CalendarTexts['locale']): string {
  const { text } = translatedText(leg, end, locale);
  return text === '' ? (leg[`${end}Code`] ?? '') : text;
}
