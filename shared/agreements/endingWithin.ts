import type { Agreement } from '../model/agreement';
import type { Benefit } from '../model/benefit';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { addMonths } from '../time/addMonths';
import { coversOf } from './coversOf';
import { isWithin } from './isWithin';
import { livingRecords } from '../model/livingRecords';
import { termsOf } from './termsOf';

/** An agreement or a benefit, and the last day on which it holds. */
export type Ending = { readonly day: PlainDate } & (
  | { readonly collection: 'agreements'; readonly record: Agreement }
  | { readonly collection: 'benefits'; readonly record: Benefit }
);

type Source = Pick<Mission, 'agreements' | 'terms' | 'benefits'>;

/** What ends from today on within so many months, the nearest first. Renewals without a gap put the end of an agreement off. */
export function endingWithin(mission: Source, today: PlainDate, months: number): readonly Ending[] {
  const span = { firstDay: today, lastDay: addMonths(today, months) };
  const agreements = livingRecords(mission.agreements).flatMap((record): Ending[] => {
    const current = coversOf(termsOf(mission, record.id)).find(({ lastDay }) => isWithin(span, lastDay));
    return current ? [{ day: current.lastDay, collection: 'agreements', record }] : [];
  });
  const benefits = livingRecords(mission.benefits).flatMap((record): Ending[] => {
    const { validTo } = record;
    return validTo !== undefined && isWithin(span, validTo) ? [{ day: validTo, collection: 'benefits', record }] : [];
  });
  return [...agreements, ...benefits].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

function order({ day, collection, record }: Ending): string {
  return `${day} ${collection} ${record.id}`;
}
