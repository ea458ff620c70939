import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import { surveyAnswersOf } from '../model/surveyAnswersOf';
import { delegatesOf } from './delegatesOf';

/** Whom the survey asks: the organisations of delegates who did not withdraw, and whoever answered already, from A to Z. */
export function surveyedOrganisations(mission: Mission): readonly Organisation[] {
  const travelling = delegatesOf(mission)
    .filter(({ status }) => status !== 'withdrawn')
    .map(({ person }) => mission.people[person]?.organisation);
  return [...new Set([...travelling, ...surveyAnswersOf(mission).keys()])]
    .flatMap((id) => (id && mission.organisations[id]) ?? [])
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
