import type { Mission } from '../model/mission';
import { accessListOf, type AccessList } from './accessListOf';

/** The lists of visitors that hosts want, by the day by which they want them. */
export function accessListsOf(mission: Pick<Mission, 'items' | 'venues'>): readonly AccessList[] {
  return Object.values(mission.items)
    .flatMap((item) => accessListOf(item, mission) ?? [])
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf({ due, visit }: AccessList): string {
  return `${due} ${visit.start ?? ''} ${visit.id}`;
}
