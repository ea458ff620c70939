import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import { surveyAnswersOf } from '../model/surveyAnswersOf';
import { travellingOrganisations } from './travellingOrganisations';

/** Whom the survey asks: the organisations of delegates who did not withdraw, and whoever answered already, from A to Z. */
export function surveyedOrganisations(mission: Mission): readonly Organisation[] {
  return [...new Set([...travellingOrganisations(mission), ...surveyAnswersOf(mission).keys()])]
    .flatMap((id) => mission.organisations[id] ?? [])
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
