import type { Leg } from '../model/itineraryItem';
import type { WallTime } from '../model/wallTime';
import { dateOf } from '../time/dateOf';
import { formatDuration } from '../time/formatDuration';
import { minutesBetween } from '../time/minutesBetween';
import type { BriefContext } from './briefContext';
import { isolated } from './isolated';
import { shortWeekday } from './paperDay';
import { paperTime } from './paperTime';
import { said } from './said';

/** A journey in one line, each time with its own city; weekdays on both sides as soon as the dates differ. */
export interface LegLine {
  readonly departure: LegEnd;
  readonly arrival: LegEnd;
  /** `durée : 5 h 35`: in French "5 h 35" alone would read as a clock time. */
  readonly duration: string;
}

export interface LegEnd {
  /** `jeu. 22 h 15` */
  readonly time: string;
  readonly place: string;
}

export function legLine(leg: Leg, { locale, t }: BriefContext): LegLine {
  const hasTwoDates = dateOf(leg.departure) !== dateOf(leg.arrival);
  const timeOf = (time: WallTime): string =>
    (hasTwoDates ? `${shortWeekday(dateOf(time), locale)} ` : '') + paperTime(time, locale);
  const duration = formatDuration(minutesBetween(leg.departure, leg.arrival), locale);
  return {
    departure: { time: timeOf(leg.departure), place: isolated(said(leg, 'origin', locale).text) },
    arrival: { time: timeOf(leg.arrival), place: isolated(said(leg, 'destination', locale).text) },
    duration: t('day.duration', { duration }),
  };
}
