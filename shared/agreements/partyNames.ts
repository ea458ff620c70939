import type { Agreement } from '../model/agreement';
import { idsIn } from '../model/idsIn';
import type { Mission } from '../model/mission';

/** The parties of an agreement by name: organisations of the mission first, then those that are only named. */
export function partyNames({ organisations }: Pick<Mission, 'organisations'>, agreement: Agreement): readonly string[] {
  const known = idsIn(agreement.parties).flatMap((id) => organisations[id]?.name ?? []);
  const named = (agreement.otherParties ?? '').split(',').map((name) => name.trim());
  return [...known, ...named.filter((name) => name !== '')];
}
