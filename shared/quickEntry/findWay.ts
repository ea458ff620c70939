import type { Locale } from '../model/locale';
import type { LegMode } from '../model/itineraryItem';
import type { Airport } from '../places/airport';
import { airportOfCode } from '../places/airportOfCode';
import { foldText } from '../text/foldText';
import { findEnd } from './findEnd';
import { maskSpans } from './maskSpans';
import type { QuickContext } from './quickContext';
import type { QuickSpan } from './quickEntry';

/** One end of a way as it was written. */
export interface FoundEnd extends QuickSpan {
  readonly text: string;
  /** The airport of a code, or those of a city; none for a station or a street. */
  readonly airports: readonly Airport[];
  /** Whether it is reached by air: only then is its airport more than a clock. */
  readonly isFlight: boolean;
}

export interface FoundWay {
  readonly number: (QuickSpan & { readonly text: string }) | undefined;
  readonly origin?: FoundEnd | undefined;
  readonly destination?: FoundEnd | undefined;
  /** The only place of the line, where nothing says which end it is. */
  readonly asked?: FoundEnd | undefined;
}

const flightNumber = /(?<![\p{L}\d])([a-z][a-z\d]|\d[a-z])\s?(\d{1,4})(?![\p{L}\d])/u;
const serviceNumber = /^\s*((?:[a-z]+\s)?\d{1,4})(?![\p{L}\d:])/u;
/** An airline by its name. */
const carrierNumber = /^\s*((?!(?:de|du|a|au|vers|pour|depuis|from|to|for)\s)(?:[a-z]+\s){1,2}\d{2,4})(?![\p{L}\d:])/u;
/** Words that are airports' codes too. */
const notCodes = new Set(['des', 'les', 'par', 'via', 'the', 'and', 'for', 'est', 'sur', 'son', 'our', 'run', 'one']);
const place = String.raw`([\p{L}][\p{L}\s.'()-]*?)`;
const edge = String.raw`(?=\s*(?:[\uE000,;@#+!]|\d|$))`;
const ways = [
  new RegExp(String.raw`(?<![\p{L}])(?:(?:de|du|from)\s+|d'\s*)${place}\s+(?:a|au|vers|to)\s+${place}${edge}`, 'u'),
  new RegExp(String.raw`(?<![\p{L}])${place}\s*(?:->|→|–|>|\s-\s)\s*${place}${edge}`, 'u'),
  new RegExp(String.raw`^[\uE000\s]*${place}\s+(?:a|au|vers|to)\s+${place}${edge}`, 'u'),
];

/**
 * The number and the ends of a leg, after the word for what carries. Ends are codes of airports on flights (`YUL … SAN`), else
 * names with a way between them (`de Montréal à Boston`, `Montréal → Boston`), else the one that was written.
 * @param masked folded, with dates, times, signs and the first word masked
 */
export function findWay(text: string, masked: string, mode: LegMode, context: QuickContext): FoundWay {
  const { airports, locale } = context;
  const number = findNumber(text, masked, mode);
  const rest = number ? maskSpans(masked, [number]) : masked;
  const codes = mode === 'flight' ? findCodes(text, rest, airports) : [];
  const [origin, destination] = codes.length === 2 ? codes : findPlaces(text, rest, mode, airports, locale);
  return origin ? { number, origin, destination } : { number, ...findOneEnd(text, rest, mode, context) };
}

function findOneEnd(text: string, masked: string, mode: LegMode, context: QuickContext): Omit<FoundWay, 'number'> {
  const { airports, locale } = context;
  const airportsAt = (from: number, length: number) => {
    const code = mode === 'flight' && length === 3 ? airportOfCode(airports, masked.slice(from, from + 3)) : undefined;
    return code ? [code] : airportsIn(text.slice(from, from + length), mode, airports, locale);
  };
  const found = findEnd(masked, mode, (from, length) => airportsAt(from, length).length > 0, context);
  if (!found) return {};
  const { from, length, side } = found;
  const end = endOf(text, from, masked.slice(from, from + length));
  return { [side]: { ...end, airports: airportsAt(from, length), isFlight: mode === 'flight' } };
}

function findNumber(text: string, masked: string, mode: LegMode): FoundWay['number'] {
  const start = /^[\uE000\s]*/u.exec(masked)?.[0].length ?? 0;
  const flight = mode === 'flight' ? flightNumber.exec(masked) : null;
  if (flight) {
    const [whole, carrier = '', digits = ''] = flight;
    return { from: flight.index, to: flight.index + whole.length, text: `${carrier.toUpperCase()} ${digits}` };
  }
  const service = (mode === 'flight' ? carrierNumber : serviceNumber).exec(masked.slice(start));
  if (!service) return undefined;
  const [whole, name = ''] = service;
  const span = { from: start + whole.length - name.length, to: start + whole.length };
  return { ...span, text: text.slice(span.from, span.to) };
}

function findCodes(text: string, masked: string, airports: readonly Airport[]): FoundEnd[] {
  const found = [...masked.matchAll(/(?<![\p{L}\d])([a-z]{3})(?![\p{L}\d])/gu)].flatMap(({ index, 1: code = '' }) => {
    const airport = notCodes.has(code) ? undefined : airportOfCode(airports, code);
    return airport
      ? [{ from: index, to: index + 3, text: text.slice(index, index + 3), airports: [airport], isFlight: true }]
      : [];
  });
  return found.slice(0, 2);
}

function findPlaces(text: string, masked: string, mode: LegMode, airports: readonly Airport[], locale: Locale) {
  for (const way of ways) {
    const found = way.exec(masked);
    if (!found) continue;
    const [whole, first = '', second = ''] = found;
    const to = found.index + whole.length - second.length;
    const from = found.index + whole.indexOf(first);
    return [endOf(text, from, first), endOf(text, to, second)].map((end) => ({
      ...end,
      airports: airportsIn(end.text, mode, airports, locale),
      isFlight: mode === 'flight',
    }));
  }
  return [];
}

function endOf(text: string, from: number, plain: string) {
  const length = plain.trimEnd().length;
  return { from, to: from + length, text: text.slice(from, from + length) };
}

/** Of a city, its large airports, or all where it has no large one. For what runs on the ground, one that gives the clock. */
function airportsIn(name: string, mode: LegMode, airports: readonly Airport[], locale: Locale): readonly Airport[] {
  const code = /^[A-Z\d]{3}$/.test(name) ? airportOfCode(airports, name) : undefined;
  if (code && mode === 'flight') return [code];
  const sought = foldText(name);
  const inCity = airports.filter(({ city }) => foldText(city.fr) === sought || foldText(city.en) === sought);
  const large = inCity.filter(({ isLarge }) => isLarge);
  const found = large.length > 0 ? large : inCity;
  const sorted = [...found].sort((a, b) => a.city[locale].localeCompare(b.city[locale], locale));
  return mode === 'flight' ? sorted : sorted.slice(0, 1);
}
