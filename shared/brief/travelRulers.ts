import type { Leg } from '../model/itineraryItem';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import { dateOf } from '../time/dateOf';
import type { EpochMs } from '../time/epochMs';
import { formatDuration } from '../time/formatDuration';
import { instantOf } from '../time/instantOf';
import { minuteMs } from '../time/minuteMs';
import { minutesBetween } from '../time/minutesBetween';
import { offsetAt } from '../time/offsetAt';
import { wallTimeAt } from '../time/wallTimeAt';
import type { BriefContext } from './briefContext';
import { shortWeekday } from './paperDay';
import { paperTime } from './paperTime';
import { said } from './said';

/** Two clocks side by side: the same instant stands on both at the same `x`, so a slanted line is a journey. */
export interface TravelRulers {
  readonly rulers: readonly [Ruler, Ruler];
  readonly departure: RulerPoint;
  readonly arrival: RulerPoint;
  readonly duration: string;
  /** For who cannot see the drawing. */
  readonly description: string;
}

export interface Ruler {
  readonly place: string;
  readonly isHome: boolean;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  /** From 0, the left end of the rulers, to 1. */
  readonly x: number;
  readonly isMidnight: boolean;
  readonly label?: string;
}

export interface RulerPoint {
  readonly x: number;
  /** Which ruler it stands on. */
  readonly ruler: 0 | 1;
  readonly label: string;
}

const hourMs = 60 * minuteMs;
const quarterMs = 15 * minuteMs;

/** Labels nearer than this to departure or arrival would touch its time, which is large. */
const nearest = 0.075;

/** @param leg whose ends are on different clocks; the home ruler is on top where one end is at home */
export function travelRulers(leg: Leg, context: BriefContext): TravelRulers {
  const { mission, locale, t } = context;
  const from = partsOfWallTime(leg.departure).zone;
  const to = partsOfWallTime(leg.arrival).zone;
  const isHomeAt = (zone: ZoneId): boolean =>
    offsetAt(zone, instantOf(leg.departure)) === offsetAt(mission.homeZone, instantOf(leg.departure));
  const departureOn = isHomeAt(to) && !isHomeAt(from) ? 1 : 0;
  const range = rangeAround(instantOf(leg.departure), instantOf(leg.arrival));
  const places = { from: said(leg, 'origin', locale).text, to: said(leg, 'destination', locale).text };
  const departure = pointAt(leg.departure, departureOn, range, context);
  const arrival = pointAt(leg.arrival, departureOn === 0 ? 1 : 0, range, context);
  const first = { place: places.from, isHome: isHomeAt(from), ticks: ticksOf(from, range, departure, context) };
  const second = { place: places.to, isHome: isHomeAt(to), ticks: ticksOf(to, range, arrival, context) };
  const duration = formatDuration(minutesBetween(leg.departure, leg.arrival), locale);
  const times = { departure: departure.label, arrival: arrival.label };
  return {
    rulers: departureOn === 0 ? [first, second] : [second, first],
    departure,
    arrival,
    duration,
    description: t('travel.ruler', { ...places, ...times, duration }),
  };
}

interface Range {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly stepHours: number;
}

/** A quarter of the journey before and after it, at least two hours, from full hour to full hour. */
function rangeAround(departure: EpochMs, arrival: EpochMs): Range {
  const length = Math.max(arrival - departure, quarterMs);
  const margin = Math.max(2 * hourMs, length / 4);
  const start = Math.floor((departure - margin) / hourMs) * hourMs;
  const end = Math.ceil((Math.max(arrival, departure) + margin) / hourMs) * hourMs;
  const hours = (end - start) / hourMs;
  return { start, end, stepHours: [2, 3, 4, 6, 12, 24].find((step) => hours / step <= 7) ?? 24 };
}

function pointAt(time: WallTime, ruler: 0 | 1, { start, end }: Range, { locale }: BriefContext): RulerPoint {
  return { x: (instantOf(time) - start) / (end - start), ruler, label: paperTime(time, locale) };
}

function ticksOf(zone: ZoneId, range: Range, point: RulerPoint, context: BriefContext): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let at = range.start; at <= range.end; at += quarterMs) {
    const time = wallTimeAt(at, zone);
    const [hour = 0, minute = 0] = partsOfWallTime(time).local.slice(11).split(':').map(Number);
    if (minute !== 0) continue;
    const x = (at - range.start) / (range.end - range.start);
    const isMidnight = hour === 0;
    const hasLabel = (isMidnight || hour % range.stepHours === 0) && Math.abs(x - point.x) > nearest;
    ticks.push({ x, isMidnight, ...(hasLabel && { label: tickLabel(time, isMidnight, context) }) });
  }
  return ticks;
}

function tickLabel(time: WallTime, isMidnight: boolean, { locale }: BriefContext): string {
  const text = paperTime(time, locale).replace(':00', '');
  return isMidnight ? `${shortWeekday(dateOf(time), locale)} ${text}` : text;
}
