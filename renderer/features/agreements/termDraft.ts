import { lastDayAfterYears } from '../../../shared/agreements/lastDayAfterYears';
import { plainDateSchema, type PlainDate } from '../../../shared/model/plainDate';
import type { Term } from '../../../shared/model/term';

/** A term as it is being written: days as the fields hold them. */
export interface TermDraft {
  readonly firstDay: string | null;
  /** Null until somebody chooses another than the usual one. */
  readonly lastDay: string | null;
  readonly placeFr: string;
  readonly placeEn: string;
}

export const emptyTermDraft: TermDraft = { firstDay: null, lastDay: null, placeFr: '', placeEn: '' };

/** Renewals that we know of were for so long. */
const usualYears = 3;

/** The last day as written, or that of a term of the usual length. */
export function lastDayOf({ firstDay, lastDay }: TermDraft): string | null {
  const first = dayIn(firstDay);
  return lastDay ?? (first ? lastDayAfterYears(first, usualYears) : null);
}

/** Whether anything of it is written. */
export function isTermBegun({ firstDay, lastDay, placeFr, placeEn }: TermDraft): boolean {
  return firstDay !== null || lastDay !== null || `${placeFr}${placeEn}`.trim() !== '';
}

export type TermProblem = 'termNeeded' | 'lastDayFirst';
type NewTerm = Pick<Term, 'firstDay' | 'lastDay' | 'placeFr' | 'placeEn'>;

/** The term that the draft means, or what is wrong with it. */
export function termOf(draft: TermDraft): NewTerm | TermProblem {
  const [firstDay, lastDay] = [dayIn(draft.firstDay), dayIn(lastDayOf(draft))];
  if (!firstDay || !lastDay) return 'termNeeded';
  if (lastDay < firstDay) return 'lastDayFirst';
  const [placeFr, placeEn] = [draft.placeFr.trim(), draft.placeEn.trim()];
  return { firstDay, lastDay, ...(placeFr !== '' && { placeFr }), ...(placeEn !== '' && { placeEn }) };
}

/** A date that is still being typed is none: in `0202-06-05` the year is not complete. */
function dayIn(text: string | null): PlainDate | undefined {
  return plainDateSchema.safeParse(text).data;
}
