import type { Claim } from '../model/claim';

/** How much is claimed in all, in the unit of the benefit. */
export function quantityOf(claims: readonly Claim[]): number {
  return claims.reduce((sum, { quantity }) => sum + quantity, 0);
}
