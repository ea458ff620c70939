import type { Mission } from '../model/mission';
import type { Term } from '../model/term';
import { agreementsOf } from './agreementsOf';
import { termOfRecord } from './termOfRecord';
import { termsOf } from './termsOf';

/** The term whose record is made where none was chosen: of the first agreement that has one, in French whoever reads. */
export function proposedTerm(mission: Pick<Mission, 'agreements' | 'terms' | 'lastDay'>): Term | undefined {
  const terms = agreementsOf(mission, 'fr').map(({ id }) => termsOf(mission, id));
  return termOfRecord(terms.find((each) => each.length > 0) ?? [], mission);
}
