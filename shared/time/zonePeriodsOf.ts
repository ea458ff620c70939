import zoneRules from '../../assets/zones/zoneRules.json';
import { canonicalZone } from './canonicalZone';
import { minuteMs } from './minuteMs';
import type { ZonePeriod } from './zonePeriod';

type Span = Omit<ZonePeriod, 'isDaylight'>;

const packedZones: Readonly<Record<string, string>> = zoneRules.zones;
const unpacked = new Map<string, readonly ZonePeriod[]>();

/**
 * All periods of a zone in order, without gap or overlap, from the beginning to the end of time; `undefined` for a zone
 * the bundled rules do not know. Unpacked on first use, zone by zone.
 *
 * Limit: the rules are kept from 1990 to the end of 2050. Before and after, the first and the last offset hold.
 */
export function zonePeriodsOf(zone: string): readonly ZonePeriod[] | undefined {
  const known = unpacked.get(zone);
  if (known) return known;
  const name = canonicalZone(zone);
  if (name === undefined) return undefined;
  const periods = withDaylight(unpackZone(packedZones[name] ?? ''));
  unpacked.set(zone, periods);
  return periods;
}

/** The packed form is described where it is written, in `electron/dev/updateZoneRules.mjs`. */
function unpackZone(packed: string): Span[] {
  const [kinds = '', sequence = '', steps = ''] = packed.split(';');
  const kindOf = kinds.split('|').map((kind) => {
    const [abbreviation = '', minutes] = kind.split(' ');
    return { abbreviation, offsetMinutes: Number(minutes) };
  });
  const starts = startsOf(steps);
  return sequence.split('').map((digit, index) => {
    const kind = kindOf[Number.parseInt(digit, 36)];
    if (!kind) throw new Error(`Damaged zone rules: ${packed}`);
    return { ...kind, start: starts[index] ?? Number.NaN, end: starts[index + 1] ?? Number.POSITIVE_INFINITY };
  });
}

function startsOf(steps: string): number[] {
  const starts = [Number.NEGATIVE_INFINITY];
  let previous = Date.parse(zoneRules.from);
  for (const step of steps.split(' ').filter(Boolean)) {
    previous += Number.parseInt(step, 36) * minuteMs;
    starts.push(previous);
  }
  return starts;
}

const yearMs = 366 * 24 * 60 * minuteMs;

/**
 * The packed data do not say which periods are daylight time, and tz itself calls Dublin's winter "daylight" with a
 * negative saving. Calendar clients want the plain sense: less than a year long and ahead of a neighbouring period.
 */
function withDaylight(spans: readonly Span[]): ZonePeriod[] {
  return spans.map((span, index) => {
    const neighbours = [spans[index - 1], spans[index + 1]];
    const isAhead = neighbours.some((other) => other !== undefined && other.offsetMinutes < span.offsetMinutes);
    return { ...span, isDaylight: isAhead && span.end - span.start < yearMs };
  });
}
