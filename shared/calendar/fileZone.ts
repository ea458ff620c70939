import type { LocalDateTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from '../time/epochMs';
import { clockMsOf } from '../time/clockMsOf';
import { localAtClockMs } from '../time/localAtClockMs';
import { localOf } from '../time/localOf';
import { minuteMs } from '../time/minuteMs';
import { offsetAt } from '../time/offsetAt';
import { readClock } from '../time/readClock';
import type { ZonePeriod } from '../time/zonePeriod';
import { zonePeriodAt } from '../time/zonePeriodAt';
import { zonePeriods } from '../time/zonePeriods';
import { findYearlyOnset } from './findYearlyOnset';
import type { JCalComponent, JCalProperty, JCalRule } from './jCal';
import { offsetFromOnsets } from './offsetFromOnsets';
import { onsetInYear } from './onsetInYear';
import { timezoneOnsets, type YearSpan } from './timezoneOnsets';
import type { YearlyOnset } from './yearlyOnset';

/** A zone as one calendar file describes it, and how that description lets an instant be written. */
export interface FileZone {
  readonly component: JCalComponent;
  /** What the clock shows; undefined for an instant that has to be written in UTC. */
  readonly clockAt: (at: EpochMs) => LocalDateTime | undefined;
}

const hourMs = 60 * minuteMs;
const yearMs = 366 * 24 * hourMs;

/** Far more than an export needs, and little to remember. */
const mostKnown = 1_000;

/** How old the zone rules of a phone may be. */
const oldestRulesMs = 3 * yearMs;

/**
 * The VTIMEZONE of a zone around some instants: one STANDARD and at most one DAYLIGHT, each with a yearly rule, because
 * Outlook approximates anything richer. Real zones are richer (rules change, Morocco follows the moon): so it says
 * itself what it covers, and what it does not must be written in UTC.
 *
 * Most clients go by the name of a zone and by rules of their own, as old as their last update. What rules of three years
 * ago would put at another instant (British Columbia in December 2026) is therefore not covered either.
 */
export function fileZone(zone: ZoneId, instants: readonly EpochMs[]): FileZone {
  const first = Math.min(...instants);
  const years = {
    first: new Date(first).getUTCFullYear() - 1,
    last: new Date(Math.max(...instants)).getUTCFullYear() + 1,
  };
  const key = `${zone} ${first} ${years.last}`;
  const fileZone = known.get(key) ?? zoneAround(zone, first, years);
  remember(known, key, fileZone);
  return fileZone;
}

const known = new Map<string, FileZone>();

function zoneAround(zone: ZoneId, first: EpochMs, years: YearSpan): FileZone {
  const component = timezone(zone, first);
  const rules = [component, timezone(zone, first - oldestRulesMs)].map((known) => timezoneOnsets(known, years));
  // An hour to either side too: a client turns the wall time back into an instant and must find only this one.
  const covers = (at: EpochMs) =>
    [at - hourMs, at, at + hourMs].every((near) =>
      rules.every((onsets) => offsetFromOnsets(onsets, near) === offsetAt(zone, near)),
    );
  const isSayable = (at: EpochMs) => covers(at) && !isTwice(at, zone);
  // What many take part in, and what begins when something else ends, is asked for again and again.
  const clocks = new Map<EpochMs, LocalDateTime | undefined>();
  const clockAt = (at: EpochMs) => {
    if (!clocks.has(at)) clocks.set(at, isSayable(at) ? localOf(at, zone) : undefined);
    return clocks.get(at);
  };
  return { component, clockAt };
}

/** In the hour that happens twice, clients take the second one, against RFC 5545 section 3.3.5. */
function isTwice(at: EpochMs, zone: ZoneId): boolean {
  return readClock(zone, clockMsOf(localOf(at, zone))).kind === 'twice';
}

const components = new Map<string, JCalComponent>();

/** The same object for the same zone and instant: the files of an export describe few zones, many times. */
function timezone(zone: ZoneId, at: EpochMs): JCalComponent {
  const key = `${zone} ${at}`;
  const component = components.get(key) ?? described(zone, at);
  remember(components, key, component);
  return component;
}

function remember<Value>(values: Map<string, Value>, key: string, value: Value): void {
  if (values.size >= mostKnown && !values.has(key)) values.clear();
  values.set(key, value);
}

function described(zone: ZoneId, at: EpochMs): JCalComponent {
  return ['vtimezone', [['tzid', {}, 'text', zone]], yearlyObservances(zone, at) ?? [fixedObservance(zone, at)]];
}

/** Two rules that return each year, from the change of clocks before an instant and the one after; undefined where there are none. */
function yearlyObservances(zone: ZoneId, at: EpochMs): JCalComponent[] | undefined {
  const periods = zonePeriods(zone, at - 3 * yearMs, at + 3 * yearMs);
  const index = periods.findIndex((period) => period.start <= at && at < period.end);
  const [before, current, after] = [periods[index - 1], periods[index], periods[index + 1]];
  if (!before || !current || !after || before.offsetMinutes !== after.offsetMinutes) return undefined;
  const changes = changesAmong(periods);
  const began = findYearlyOnset(localOnset(before, current), changes(current.offsetMinutes));
  const ends = findYearlyOnset(localOnset(current, after), changes(after.offsetMinutes));
  if (!began || !ends) return undefined;
  const year = new Date(at).getUTCFullYear() - 1;
  return [observance(before, current, began, year), observance(current, after, ends, year)];
}

/** Clock readings at which a zone changes to an offset, in the years at hand. */
function changesAmong(periods: readonly ZonePeriod[]): (offsetMinutes: number) => LocalDateTime[] {
  return (offsetMinutes) =>
    periods.flatMap((period, index) => {
      const before = periods[index - 1];
      return before && period.offsetMinutes === offsetMinutes ? [localOnset(before, period)] : [];
    });
}

function localOnset(before: ZonePeriod, period: ZonePeriod): LocalDateTime {
  return localAtClockMs(period.start + before.offsetMinutes * minuteMs);
}

/** Begins the year before the first event, so that at every event both rules are in force. */
function observance(before: ZonePeriod, period: ZonePeriod, onset: YearlyOnset, year: number): JCalComponent {
  const name = period.offsetMinutes > before.offsetMinutes ? 'daylight' : 'standard';
  const start = `${onsetInYear(onset, year)}:00`;
  return [
    name,
    [...observanceStart(start, before.offsetMinutes, period), ['rrule', {}, 'recur', yearlyRule(onset)]],
    [],
  ];
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function yearlyRule({ month, weekday, nth }: YearlyOnset): JCalRule {
  return { freq: 'YEARLY', bymonth: month, byday: `${nth}${weekdays[weekday]}` };
}

function fixedObservance(zone: ZoneId, at: EpochMs): JCalComponent {
  const period = zonePeriodAt(zone, at);
  if (!period) throw new Error(`No period of ${zone} holds ${at}`);
  return ['standard', observanceStart('1970-01-01T00:00:00', period.offsetMinutes, period), []];
}

function observanceStart(start: string, offsetBefore: number, period: ZonePeriod): JCalProperty[] {
  return [
    ['dtstart', {}, 'date-time', start],
    ['tzoffsetfrom', {}, 'utc-offset', offsetText(offsetBefore)],
    ['tzoffsetto', {}, 'utc-offset', offsetText(period.offsetMinutes)],
    ['tzname', {}, 'text', period.abbreviation],
  ];
}

/** `-04:00`, the form of jCal. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return (minutes < 0 ? '-' : '+') + parts.join(':');
}
