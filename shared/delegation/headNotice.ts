import { delegatesOf } from '../itinerary/delegatesOf';
import type { Delegate } from '../model/delegate';
import type { Mission } from '../model/mission';

/** What a coordinator has to settle about who leads the delegation, and whom it is about. */
export interface HeadNotice {
  readonly kind: 'withdrawn' | 'several';
  readonly names: readonly string[];
}

/**
 * Nobody of those who travel leads, as whoever did has withdrawn; or more than one does, which papers and protocol read as each of
 * them. Undefined where one leads, and where nobody was ever named: a small delegation may have no head.
 */
export function headNotice(mission: Mission): HeadNotice | undefined {
  const heads = delegatesOf(mission).filter(({ role }) => role === 'head');
  const travelling = heads.filter(({ status }) => status !== 'withdrawn');
  const names = (those: readonly Delegate[]) => those.map(({ person }) => nameIn(mission, person));
  if (travelling.length > 1) return { kind: 'several', names: names(travelling) };
  return travelling.length === 0 && heads.length > 0 ? { kind: 'withdrawn', names: names(heads) } : undefined;
}

function nameIn({ people }: Mission, id: Delegate['person']): string {
  const { givenName = '', familyName = '' } = people[id] ?? {};
  return `${givenName} ${familyName}`.trim();
}
