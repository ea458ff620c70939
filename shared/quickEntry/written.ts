import { findDates, type FoundDate } from './findDates';
import { findLength } from './findLength';
import { findTimes, type FoundTime } from './findTimes';
import { maskSpans } from './maskSpans';
import { plainForm } from './plainForm';
import type { QuickContext } from './quickContext';
import type { QuickPart, QuickQuestion, QuickSpan } from './quickEntry';
import { readMarks } from './readMarks';
import { deadlineBefore, deadlineWords } from './typeWords';

/** A line with all that is written alike in every kind of item: length, dates, clocks, signs. */
export interface Written {
  readonly text: string;
  /** Its plain form, with all of that masked. */
  readonly masked: string;
  readonly minutes: number | null;
  readonly dates: readonly FoundDate[];
  readonly times: readonly FoundTime[];
  readonly marks: ReturnType<typeof readMarks>;
  /** A word before a date or a clock, or the first, makes it one. */
  readonly isDeadline: boolean;
  readonly parts: readonly QuickPart[];
  readonly questions: readonly QuickQuestion[];
}

export function readWritten(text: string, context: QuickContext): Written {
  const plain = plainForm(text);
  const length = findLength(plain);
  const withoutLength = maskSpans(plain, length ? [length] : []);
  const { firstDay, lastDay } = context.mission;
  const dates = findDates(withoutLength, { ...context, firstDay, lastDay });
  const withoutDates = maskSpans(withoutLength, dates);
  const { times, spans } = findTimes(withoutDates);
  const withoutTimes = maskSpans(withoutDates, spans);
  const deadline = deadlineSpan(withoutTimes, [...dates, ...spans]);
  const bare = maskSpans(withoutTimes, deadline ? [deadline] : []);
  const marks = readMarks(text, bare, context);
  const part = (as: QuickPart['as']) => (span: QuickSpan) => ({ from: span.from, to: span.to, as });
  return {
    text,
    masked: maskSpans(bare, marks.parts),
    minutes: length?.minutes ?? null,
    dates,
    times,
    marks,
    isDeadline: deadline !== undefined,
    parts: [
      ...(length ? [part('length')(length)] : []),
      ...dates.filter(({ from }, index) => from !== dates[index - 1]?.from).map(part('date')),
      ...spans.map(part('time')),
      ...(deadline ? [part('type')(deadline)] : []),
      ...marks.parts,
    ],
    questions: [...dates.flatMap(dateQuestion), ...marks.questions],
  };
}

function deadlineSpan(masked: string, after: readonly QuickSpan[]): QuickSpan | undefined {
  const [first] = [...after].sort((a, b) => a.from - b.from);
  const word = first && deadlineBefore.exec(masked.slice(0, first.from));
  if (word) return { from: word.index, to: word.index + word[0].trimEnd().length };
  const begun = deadlineWords.exec(masked);
  // "Échéance : passeports" is titled "Passeports", "Date limite des inscriptions" as it stands.
  if (!begun) return undefined;
  return { from: 0, to: begun.groups?.['colon'] === undefined ? 0 : begun[0].length };
}

function dateQuestion({ from, to, choices }: FoundDate): QuickQuestion[] {
  return choices.length > 1 ? [{ from, to, about: 'date', choices }] : [];
}
