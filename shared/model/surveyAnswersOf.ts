import type { OrganisationId } from './identifier';
import type { Mission } from './mission';
import type { SurveyAnswer } from './surveyAnswer';

/** The answer of each company that has one: of several that were read in apart, the one read in last. */
export function surveyAnswersOf({
  surveyAnswers,
}: Pick<Mission, 'surveyAnswers'>): ReadonlyMap<OrganisationId, SurveyAnswer> {
  const standing = Object.values(surveyAnswers).filter(({ deleted }) => !deleted);
  return new Map(standing.sort(earlier).map((answer) => [answer.organisation, answer]));
}

/** The same order on every computer. */
function earlier(a: SurveyAnswer, b: SurveyAnswer): number {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
