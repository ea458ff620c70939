import type { PlainDate } from '../model/plainDate';
import { addDays } from '../time/addDays';
import { daysBetween } from '../time/daysBetween';

/** Days before the signing by which each step towards a renewal is due, where there is time. */
const daysBefore = { record: 60, draft: 45, date: 21, signing: 0 } as const;
export type RenewalStep = keyof typeof daysBefore;

/**
 * What leads to a renewal, and by when: counted back from the end of the term. Where the end is nearer than the steps take, they
 * are drawn together between today and the end; once it has passed, they begin today and take their time.
 */
export function renewalSteps(
  end: PlainDate,
  today: PlainDate,
): readonly { readonly step: RenewalStep; readonly due: PlainDate }[] {
  const left = daysBetween(today, end);
  const signing = left > 0 ? end : addDays(today, daysBefore.record);
  const pace = left > 0 ? Math.min(1, left / daysBefore.record) : 1;
  return (['record', 'draft', 'date', 'signing'] as const).map((step) => ({
    step,
    due: addDays(signing, -Math.floor(daysBefore[step] * pace)),
  }));
}
