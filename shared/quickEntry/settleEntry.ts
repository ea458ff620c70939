import type { PlainDate } from '../model/plainDate';
import type { QuickEntry } from './quickEntry';
import { restOf } from './restOf';
import type { Written } from './written';

/** What every kind of item takes from a line as it is. */
export function settleEntry({ text, masked, minutes, marks, parts, questions }: Written) {
  return {
    ...marks,
    text,
    title: restOf(text, masked),
    kind: null,
    purpose: null,
    mode: null,
    end: null,
    minutes,
    number: '',
    origin: null,
    destination: null,
    parts,
    questions,
  } satisfies Omit<QuickEntry, 'type' | 'start'>;
}

/** A date that was written and means one day only; the day on screen where a clock was written without a date. */
export function settledDate({ dates, times }: Written, day: PlainDate): PlainDate | null {
  const [first] = dates;
  if (!first) return times.length > 0 ? day : null;
  const [only] = first.choices;
  return first.choices.length === 1 && only !== undefined ? only : null;
}
