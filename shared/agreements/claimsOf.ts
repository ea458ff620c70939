import type { Claim } from '../model/claim';
import type { Mission } from '../model/mission';

/** The claims that are not deleted, by the day on which the benefit is used. */
export function claimsOf({ claims }: Pick<Mission, 'claims'>): readonly Claim[] {
  return Object.values(claims)
    .filter(({ deleted }) => !deleted)
    .sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

function order({ day, id }: Claim): string {
  return `${day} ${id}`;
}
