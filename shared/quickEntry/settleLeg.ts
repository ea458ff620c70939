import type { LegMode } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { ZoneId } from '../model/zoneId';
import { addDays } from '../time/addDays';
import { arrivalAfter } from './arrivalAfter';
import type { FoundEnd, FoundWay } from './findWay';
import { maskSpans } from './maskSpans';
import { type QuickContext, zoneOn } from './quickContext';
import type { QuickEnd, QuickEntry, QuickPart, QuickQuestion, QuickSpan, QuickTime } from './quickEntry';
import { settledDate, settleEntry } from './settleEntry';
import { unreadOfLeg } from './unreadOfLeg';
import type { Written } from './written';

export interface LegBegun {
  readonly mode: LegMode;
  /** The word that said so. */
  readonly word: QuickSpan;
  readonly way: FoundWay;
}

/** Two ends, each with the clock of its airport or, where it has none, of the day's place. */
export function settleLeg(written: Written, { mode, word, way }: LegBegun, context: QuickContext): QuickEntry {
  const { origin: from, destination: to } = way;
  const [departure, arrival] = written.times;
  const date = settledDate(written, context.day);
  const start = {
    date,
    time: departure?.time ?? null,
    zone: zoneOf(from, to) ?? zoneOn(context, date, departure?.time ?? null),
  };
  const ends = [from, to, way.asked].filter((end) => end !== undefined);
  const understood = [word, ...(way.number ? [way.number] : []), ...ends];
  return {
    ...settleEntry(written),
    type: 'leg',
    title: '',
    mode,
    start,
    end: settledArrival(written, start, arrival, zoneOf(to, from) ?? zoneOn(context, date, arrival?.time ?? null)),
    minutes: null,
    number: way.number?.text ?? '',
    origin: endOf(from, to),
    destination: endOf(to, from),
    parts: [...written.parts, ...partsOf(word, way.number, ends), ...unread(maskSpans(written.masked, understood))],
    questions: [
      ...written.questions,
      ...(way.asked ? [sideQuestion(way.asked, context.locale)] : []),
      ...[from, to].flatMap((end) => (end ? airportQuestion(end) : [])),
    ],
  };
}

/** The second date, or as many days later as was written, or the first day that comes after the departure. */
function settledArrival(
  { dates }: Written,
  start: QuickTime,
  arrival: Written['times'][number] | undefined,
  zone: ZoneId,
): QuickTime | null {
  if (!arrival) return null;
  const end = { time: arrival.time, zone };
  const [only, another] = dates[1]?.choices ?? [];
  if (dates[1]) return { ...end, date: another === undefined ? (only ?? null) : null };
  if (start.date !== null && arrival.dayShift > 0) return { ...end, date: addDays(start.date, arrival.dayShift) };
  return { ...end, date: arrivalAfter(start, end) };
}

/** Of its airport; of the other end, where only that has one: Lévis is across the river from Québec. Of an end that nobody wrote, none. */
function zoneOf(end: FoundEnd | undefined, other: FoundEnd | undefined): ZoneId | undefined {
  return end && (end.airports[0] ?? other?.airports[0])?.zone;
}

function endOf(end: FoundEnd | undefined, other: FoundEnd | undefined): QuickEnd | null {
  if (!end) return null;
  const zone = zoneOf(end, other) ?? null;
  const [airport, another] = end.airports;
  if (airport && !another) {
    const isCode = airport.code === end.text.toUpperCase();
    return { code: end.isFlight || isCode ? airport.code : '', fr: airport.city.fr, en: airport.city.en, zone };
  }
  return airport ? null : { code: '', fr: end.text, en: end.text, zone };
}

function partsOf({ from, to }: QuickSpan, number: FoundWay['number'], ends: readonly FoundEnd[]): QuickPart[] {
  return [
    { from, to, as: 'type' },
    ...(number ? [{ from: number.from, to: number.to, as: 'number' } as const] : []),
    ...ends.map((end) => ({ from: end.from, to: end.to, as: 'place' }) as const),
  ];
}

function unread(masked: string): QuickPart[] {
  return unreadOfLeg(masked).map((span) => ({ ...span, as: 'unknown' }));
}

/** Which end a place is, each answer with the word that says so. */
function sideQuestion({ from, to, text }: FoundEnd, locale: Locale): QuickQuestion {
  const words = { fr: ['depuis', 'vers'], en: ['from', 'to'] }[locale];
  return { from, to, about: 'side', choices: words.map((word) => `${word} ${text}`) };
}

function airportQuestion({ from, to, airports }: FoundEnd): QuickQuestion[] {
  return airports.length > 1
    ? [{ from, to, about: 'airport', choices: airports.map(({ code }) => code).slice(0, 6) }]
    : [];
}
