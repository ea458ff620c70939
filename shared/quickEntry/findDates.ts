import type { Locale } from '../model/locale';
import { plainDateSchema, type PlainDate } from '../model/plainDate';
import { addDays } from '../time/addDays';
import { daysBetween } from '../time/daysBetween';
import { weekdayOf } from '../time/weekdayOf';
import { monthNames, monthOf, weekdayNames, weekdayOfWord } from './calendarWords';
import { maskSign, maskSpans } from './maskSpans';
import type { QuickSpan } from './quickEntry';

/** What a date that is not written in full is counted from. */
export interface DateContext {
  readonly locale: Locale;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  /** The day on screen, from which weekdays are counted where the mission has several. */
  readonly day: PlainDate;
  readonly today: PlainDate;
}

export interface FoundDate extends QuickSpan {
  /** Best first; several where the words may mean any of them. */
  readonly choices: readonly PlainDate[];
}

const month = `(?<month>${monthNames.join('|')})\\.?`;
const full = weekdayNames.map(([name]) => name).join('|');
const short = weekdayNames.map(([, names]) => names).join('|');
const weekday = `(?:(?<weekday>${full}|${short})\\.?,?\\s+)?`;
const day = String.raw`(?<day>\d{1,2})(?:er|st|nd|rd|th)?`;
const year = String.raw`(?:,?\s+(?<year>20\d\d))?`;
const start = String.raw`(?<![\p{L}\d])(?:(?:le|on|the|ce|this|on the)\s+)?`;
const stop = String.raw`(?![\p{L}\d])`;
const notClock = String.raw`(?!\s?(?:h|:\d|[ap]\.?m\b))`;

/** Every way to write a date, the more telling first. */
const patterns: readonly RegExp[] = [
  /(?<![\d-])(?<year>20\d\d)-(?<monthNumber>\d\d)-(?<day>\d\d)(?!\d)/u,
  new RegExp(`${start}${weekday}${day}(?:\\s+(?:de|of))?\\s+${month}${year}${stop}`, 'u'),
  new RegExp(`${start}${weekday}${month}\\s+${day}${year}${stop}${notClock}`, 'u'),
  new RegExp(String.raw`(?<![\d:.-])(?<monthNumber>\d\d)-(?<day>\d\d)(?![\d-])${notClock}`, 'u'),
  new RegExp(String.raw`(?<![\d:./])(?<one>\d{1,2})/(?<other>\d{1,2})(?:/(?<year>20\d\d))?(?![\d/])`, 'u'),
  /(?<![\p{L}\d])(?<relative>apres-demain|demain|tomorrow|aujourd'hui|today)(?![\p{L}\d])/u,
  new RegExp(`${start}(?<weekday>${full})${stop}`, 'u'),
  new RegExp(`${start}(?<weekday>${short})\\.?(?=\\s*(?:[\\d@#!+${maskSign}]|$))`, 'u'),
  /(?<![\p{L}\d])(?:le|the)\s+(?<day>\d{1,2})(?:er|st|nd|rd|th)?(?![\p{L}\d:/])(?!\s?(?:h|[ap]\.?m\b))/u,
];

/** `21 au 25 juin`, `June 21-25`: the days of a stay, of which one has its month from the other. */
const ranges: readonly RegExp[] = [
  new RegExp(
    `${start}(?:(?:du|from)\\s+)?(?<first>\\d{1,2})(?:er|st|nd|rd|th)?\\s?(?:-|au|a|to|until)\\s?${day}\\s+${month}${year}${stop}`,
    'u',
  ),
  new RegExp(
    `${start}(?:(?:from)\\s+)?${month}\\s+(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s?(?:-|to|until|au)\\s?${day}${year}${stop}`,
    'u',
  ),
];

/** Up to two dates of a text, in the order in which they stand. */
export function findDates(plain: string, context: DateContext): readonly FoundDate[] {
  const pair = ranges.flatMap((pattern) => readRange(pattern.exec(plain), context))[0];
  if (pair) return pair;
  const first = findDate(plain, context);
  if (!first) return [];
  const second = findDate(maskSpans(plain, [first]), context);
  return second ? [first, second].sort((a, b) => a.from - b.from) : [first];
}

function findDate(plain: string, context: DateContext): FoundDate | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(plain);
    const choices = found ? choicesOf(found.groups ?? {}, context) : [];
    if (found && choices.length > 0) return { from: found.index, to: found.index + found[0].length, choices };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function choicesOf(groups: Groups, context: DateContext): readonly PlainDate[] {
  const { relative, one, other, month: word, monthNumber, day: dayText, weekday: name } = groups;
  if (relative !== undefined) return [addDays(context.today, daysAhead(relative))];
  if (one !== undefined && other !== undefined) return slashed(Number(one), Number(other), groups['year'], context);
  if (dayText === undefined) return name === undefined ? [] : onWeekday(weekdayOfWord(name), context);
  if (word === undefined && monthNumber === undefined) return onDayOfMission(Number(dayText), context);
  // In French "mar 22" is Tuesday the 22nd, in English March 22.
  if (word === 'mar' && context.locale === 'fr') return tuesdays(Number(dayText), context);
  const number = word === undefined ? Number(monthNumber) : monthOf(word);
  const date = dateNear(groups['year'], number, Number(dayText), context);
  if (date === undefined) return [];
  const isOther = name !== undefined && weekdayOf(date) !== weekdayOfWord(name);
  return isOther ? [date, ...onWeekday(weekdayOfWord(name), context)] : [date];
}

function daysAhead(word: string): number {
  if (word === 'apres-demain') return 2;
  return word === 'demain' || word === 'tomorrow' ? 1 : 0;
}

/** `22/06` is one date; `05/06` is two, and both are offered where both are dates. */
function slashed(one: number, other: number, year: string | undefined, context: DateContext): readonly PlainDate[] {
  const dates = [dateNear(year, other, one, context), dateNear(year, one, other, context)];
  return [...new Set(dates)].flatMap((date) => date ?? []).sort((a, b) => distance(a, context) - distance(b, context));
}

/** In the year that brings it nearest to the mission, where none is written. */
function dateNear(year: string | undefined, monthNumber: number, dayNumber: number, context: DateContext) {
  const middle = Number(context.firstDay.slice(0, 4));
  const years = year === undefined ? [middle, middle + 1, middle - 1] : [Number(year)];
  const dates = years.flatMap((candidate) => dateOfParts(candidate, monthNumber, dayNumber) ?? []);
  return dates.sort((a, b) => distance(a, context) - distance(b, context))[0];
}

function dateOfParts(year: number, monthNumber: number, dayNumber: number): PlainDate | undefined {
  const text = [String(year), ...[monthNumber, dayNumber].map((part) => String(part).padStart(2, '0'))].join('-');
  const parsed = plainDateSchema.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}

function distance(date: PlainDate, { firstDay, lastDay }: DateContext): number {
  if (date < firstDay) return daysBetween(date, firstDay);
  return date > lastDay ? daysBetween(lastDay, date) : 0;
}

function missionDays({ firstDay, lastDay }: DateContext): readonly PlainDate[] {
  const length = Math.min(400, daysBetween(firstDay, lastDay) + 1);
  return Array.from({ length: Math.max(1, length) }, (_, index) => addDays(firstDay, index));
}

/** That weekday within the mission; on a mission without one, the next after its first day. The day on screen comes first. */
function onWeekday(number: number, context: DateContext): readonly PlainDate[] {
  const days = missionDays(context).filter((date) => weekdayOf(date) === number);
  if (days.length === 0) return [addDays(context.firstDay, (number - weekdayOf(context.firstDay) + 7) % 7)];
  return days.sort((a, b) => Number(a < context.day) - Number(b < context.day) || (a < b ? -1 : 1));
}

function onDayOfMission(dayNumber: number, context: DateContext): readonly PlainDate[] {
  return missionDays(context).filter((date) => Number(date.slice(8)) === dayNumber);
}

function tuesdays(dayNumber: number, context: DateContext): readonly PlainDate[] {
  return onDayOfMission(dayNumber, context).filter((date) => weekdayOf(date) === 2);
}

function readRange(found: RegExpExecArray | null, context: DateContext): [FoundDate, FoundDate][] {
  if (!found?.groups) return [];
  const { first = '', day: last = '', month: word = '', year: yearText } = found.groups;
  const dates = [first, last].map((text) => dateNear(yearText, monthOf(word), Number(text), context));
  const [from, to] = dates;
  if (from === undefined || to === undefined || from > to) return [];
  const span = { from: found.index, to: found.index + found[0].length };
  return [
    [
      { ...span, choices: [from] },
      { ...span, choices: [to] },
    ],
  ];
}
