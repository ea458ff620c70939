import { clockPattern, meridiemOf, readClock } from './readClock';
import type { QuickSpan } from './quickEntry';

/** A clock that was written; `dayShift` days later, where it says so: `06:20 +1`. */
export interface FoundTime {
  readonly time: string;
  readonly dayShift: number;
}

export interface FoundTimes {
  readonly times: readonly FoundTime[];
  readonly spans: readonly QuickSpan[];
}

const later = String.raw`(?:\s?\(?\+([12])(?!\d)\)?|\s(?:le lendemain|lendemain|next day))?`;
const hourOrClock = String.raw`(?:${clockPattern}|\d{1,2}(?![\d:h/]))`;
const before = String.raw`(?:(?:de|des|from|entre|between|a|at|vers)\s+)?`;
const between = String.raw`\s?(?:-|\sa\s|\sto\s|\set\s|\sand\s|jusqu'a\s|until\s|till\s|->|→|>)\s?`;
const range = new RegExp(
  String.raw`(?<![\p{L}\d:-])${before}(${hourOrClock})${between}(${hourOrClock})${later}(?![\p{L}\d])`,
  'u',
);
const single = new RegExp(String.raw`(?<![\p{L}\d:-])${before}(${clockPattern})${later}(?![\p{L}\d])`, 'gu');
const isClock = new RegExp(`^${clockPattern}$`, 'u');

/**
 * The clocks in a text: a range (`18h-20h`, `6-8pm`, `from 9:00 to 10:30`), or up to two that stand apart, as in a leg. What no
 * clock shows is not read.
 * @param plain folded, with lengths and dates already masked
 */
export function findTimes(plain: string): FoundTimes {
  const found = range.exec(plain);
  const pair = found && readPair(found[1] ?? '', found[2] ?? '');
  if (found && pair) {
    const [start, end] = pair;
    const times = [
      { time: start, dayShift: 0 },
      { time: end, dayShift: shiftOf(found[0], found[3]) },
    ];
    return { times, spans: [{ from: found.index, to: found.index + found[0].length }] };
  }
  const singles = [...plain.matchAll(single)].flatMap((match) => {
    const time = readClock(match[1] ?? '');
    if (time === undefined) return [];
    const span = { from: match.index, to: match.index + match[0].length };
    return [{ time: { time, dayShift: shiftOf(match[0], match[2]) }, span }];
  });
  const two = singles.slice(0, 2);
  return { times: two.map(({ time }) => time), spans: two.map(({ span }) => span) };
}

function shiftOf(text: string, days: string | undefined): number {
  if (days !== undefined) return Number(days);
  return /lendemain|next day/.test(text) ? 1 : 0;
}

/** A bare hour is one beside a clock only: `18-20h`, `9h-11`, `6-8pm`, and 11 in `11-1pm` is in the morning. */
function readPair(first: string, second: string): readonly [string, string] | undefined {
  if (!isClock.test(first) && !isClock.test(second)) return undefined;
  const end = readClock(second, meridiemOf(second) ?? (isClock.test(second) ? undefined : meridiemOf(first)));
  const half = meridiemOf(second);
  const isOpen = half !== undefined && meridiemOf(first) === undefined;
  const alike = isOpen ? readClock(first, half) : readClock(first);
  const start = isOpen && alike !== undefined && end !== undefined && alike >= end ? readClock(first, 'a') : alike;
  return start === undefined || end === undefined ? undefined : [start, end];
}
