import type { Clause } from '../model/clause';
import type { AgreementId } from '../model/identifier';
import type { Mission } from '../model/mission';

/** The clauses of an agreement that are not deleted, in their order. */
export function clausesOf({ clauses }: Pick<Mission, 'clauses'>, agreement: AgreementId): readonly Clause[] {
  return Object.values(clauses)
    .filter((clause) => clause.agreement === agreement && !clause.deleted)
    .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}
