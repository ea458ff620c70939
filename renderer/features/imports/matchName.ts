import type { MatchRef } from '../../../shared/imports/eventMatches';
import type { Mission } from '../../../shared/model/mission';

/** The name of an organisation or a person of the mission. */
export function matchName(match: MatchRef, { organisations, people }: Mission): string {
  if (match.kind === 'organisation') return organisations[match.id]?.name ?? '';
  const { givenName, familyName } = people[match.id] ?? {};
  return [givenName, familyName].filter(Boolean).join(' ');
}
