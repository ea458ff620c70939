import type { AgreementId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { Term } from '../model/term';

/** The terms of an agreement that are not deleted, the earliest first. */
export function termsOf({ terms }: Pick<Mission, 'terms'>, agreement: AgreementId): readonly Term[] {
  return Object.values(terms)
    .filter((term) => term.agreement === agreement && !term.deleted)
    .sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

function order({ firstDay, lastDay, id }: Term): string {
  return `${firstDay} ${lastDay} ${id}`;
}
