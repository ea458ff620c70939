import type { Mission } from './mission';

type Named = Pick<Mission, 'titleFr' | 'titleEn' | 'firstDay'>;

/** Whether two missions are told apart by nothing that a person sees of them: titles and first day. */
export function isSameMission(one: Named, other: Named): boolean {
  return one.titleFr === other.titleFr && one.titleEn === other.titleEn && one.firstDay === other.firstDay;
}
