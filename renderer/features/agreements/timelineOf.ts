import { coversOf } from '../../../shared/agreements/coversOf';
import type { DaySpan } from '../../../shared/agreements/daySpan';
import { gapsBetween } from '../../../shared/agreements/gapsBetween';
import type { Term } from '../../../shared/model/term';
import { plainDateSchema, type PlainDate } from '../../../shared/model/plainDate';
import { addDays } from '../../../shared/time/addDays';
import { addMonths } from '../../../shared/time/addMonths';
import { daysBetween } from '../../../shared/time/daysBetween';

/** A stretch of the time line, in percent of its width. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

export interface Timeline {
  /** 1 January of each year that it says. */
  readonly years: readonly { readonly year: string; readonly left: number }[];
  readonly terms: readonly (Stretch & { readonly term: Term; readonly number: number })[];
  readonly gaps: readonly (Stretch & { readonly span: DaySpan })[];
  /** After the last term, to the right edge. */
  readonly after: Stretch | undefined;
  readonly stretchOf: (span: DaySpan) => Stretch;
  /** Where a day begins, in percent; undefined where the line does not reach it. */
  readonly leftOf: (day: PlainDate) => number | undefined;
}

/** At most so many years are said, so that they do not run into each other. */
const yearsAtMost = 14;

/** In percent: after it, the edge would cut a year off. */
const lastYearAt = 95;
/** A term without an end, 9999-12-31, would leave no room for any other. */
const monthsAhead = 120;
/** Enough for the words of a term that is not renewed. */
const monthsAfter = 15;

/** Where the terms of an agreement stand on a line of years that also holds today and the days it is checked against. */
export function timelineOf(terms: readonly Term[], checked: DaySpan, today: PlainDate): Timeline {
  const days = [
    ...terms.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]),
    checked.firstDay,
    checked.lastDay,
    today,
  ].sort();
  const from = plainDateSchema.parse(`${days[0]?.slice(0, 4)}-01-01`);
  const horizon = addMonths(
    [checked.lastDay, today, terms.at(-1)?.firstDay ?? today].sort().at(-1) ?? today,
    monthsAhead,
  );
  const to = addMonths([days.at(-1) ?? today, horizon].sort()[0] ?? today, monthsAfter);
  const whole = daysBetween(from, to);
  const left = (day: PlainDate) => (daysBetween(from, day < to ? day : to) / whole) * 100;
  const stretchOf = ({ firstDay, lastDay }: DaySpan) => ({
    left: left(firstDay),
    width: left(addDays(lastDay, 1)) - left(firstDay),
  });
  const end = coversOf(terms).at(-1)?.lastDay;
  return {
    years: yearsBetween(from, to)
      .map((year) => ({ year, left: left(plainDateSchema.parse(`${year}-01-01`)) }))
      .filter((year) => year.left <= lastYearAt),
    terms: terms.map((term, index) => ({ ...stretchOf(term), term, number: index + 1 })),
    gaps: gapsBetween(terms).map((span) => ({ ...stretchOf(span), span })),
    after: end !== undefined && end < to ? stretchOf({ firstDay: addDays(end, 1), lastDay: to }) : undefined,
    stretchOf,
    leftOf: (day) => (day < from || day > to ? undefined : left(day)),
  };
}

function yearsBetween(from: PlainDate, to: PlainDate): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = Math.ceil((last - first + 1) / yearsAtMost);
  return Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, index) => String(first + index * step));
}
