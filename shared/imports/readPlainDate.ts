import { isDayOfCalendar, plainDateSchema, type PlainDate } from '../model/plainDate';
import { foldText } from '../text/foldText';

export type DateOrder = 'day-first' | 'month-first';

export type DateReading =
  | { readonly kind: 'day'; readonly day: PlainDate }
  /** 03/04/2027 is 3 April or 4 March; the person must say. */
  | { readonly kind: 'ambiguous'; readonly dayFirst: PlainDate; readonly monthFirst: PlainDate }
  /** A bare number: perhaps the day that Excel counts so, its cell having lost its format. */
  | { readonly kind: 'serial'; readonly day: PlainDate }
  /** Written as a day, but there is none such: 31/02/2027. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };

const months: ReadonlyMap<string, number> = new Map(
  [
    ['janvier', 'janv', 'jan', 'january'],
    ['fevrier', 'fevr', 'fev', 'feb', 'february'],
    ['mars', 'mar', 'march'],
    ['avril', 'avr', 'apr', 'april'],
    ['mai', 'may'],
    ['juin', 'jun', 'june'],
    ['juillet', 'juil', 'juill', 'jul', 'july'],
    ['aout', 'aug', 'august'],
    ['septembre', 'sept', 'sep', 'september'],
    ['octobre', 'oct', 'october'],
    ['novembre', 'nov', 'november'],
    ['decembre', 'dec', 'december'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Reads a day written as people and spreadsheets do, in French or English. Two-digit years are of this century. */
export function readPlainDate(text: string, order?: DateOrder): DateReading {
  const bare = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2})?.*$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(bare);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(bare);
  if (numbers) return dayOfNumbers(Number(numbers[1]), Number(numbers[2]), yearOf(numbers[3] ?? ''), order);
  if (/^[2-7]\d{4}(?:\.\d+)?$/.test(bare)) return { kind: 'serial', day: dayOfSerial(Math.floor(Number(bare))) };
  return dayInWords(foldText(bare));
}

/** Excel counts days from 30 December 1899 (from 1 March 1900 on, which is all that comes here). */
function dayOfSerial(serial: number): PlainDate {
  return plainDateSchema.parse(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10));
}

/** The order that the days of one column prove: 22/06/2027 can only be day first. Undefined where none does, or both. */
export function dateOrderOf(values: readonly string[]): DateOrder | undefined {
  const pairs = values.map((value) => /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d{2})\b/.exec(value));
  const isDayFirst = pairs.some((pair) => pair && Number(pair[1]) > 12 && Number(pair[2]) <= 12);
  const isMonthFirst = pairs.some((pair) => pair && Number(pair[2]) > 12 && Number(pair[1]) <= 12);
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'day-first' : 'month-first';
}

function dayOfNumbers(first: number, second: number, year: number, order: DateOrder | undefined): DateReading {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst.kind !== 'day') return monthFirst;
  if (monthFirst.kind !== 'day' || first === second) return dayFirst;
  if (order) return order === 'day-first' ? dayFirst : monthFirst;
  return { kind: 'ambiguous', dayFirst: dayFirst.day, monthFirst: monthFirst.day };
}

function dayInWords(words: string): DateReading {
  const dayThenMonth = /^(?:\p{L}+ )?(\d{1,2})(?:er|e|st|nd|rd|th)? (\p{L}+) (\d{4}|\d{2})$/u.exec(words);
  const monthThenDay = /^(?:\p{L}+ )?(\p{L}+) (\d{1,2})(?:er|e|st|nd|rd|th)? (\d{4}|\d{2})$/u.exec(words);
  const [day, month, year] = dayThenMonth
    ? [dayThenMonth[1], dayThenMonth[2], dayThenMonth[3]]
    : [monthThenDay?.[2], monthThenDay?.[1], monthThenDay?.[3]];
  const number = months.get(month ?? '');
  return number && day && year ? dayOf(yearOf(year), number, Number(day)) : { kind: 'unreadable' };
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dayOf(year: number, month: number, day: number): DateReading {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDayOfCalendar(text) ? { kind: 'day', day: plainDateSchema.parse(text) } : { kind: 'impossible' };
}
