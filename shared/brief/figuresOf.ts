import { countsOf } from '../itinerary/countsOf';
import { meetingsOf } from '../itinerary/meetingsOf';
import { travellingOrganisations } from '../itinerary/travellingOrganisations';
import { supportRequestsOf } from '../itinerary/supportRequestsOf';
import { isSupportGiven } from '../model/isSupportGiven';
import { meetingPurposeSchema } from '../model/meetingPurpose';
import type { Mission } from '../model/mission';
import type { MissionFigures } from '../model/missionFigures';
import { outcomeResultSchema } from '../model/outcome';
import { outcomesByItem } from '../model/outcomesOf';
import { sumsByCurrency } from '../model/sumsByCurrency';
import { surveyRatings } from '../model/surveyAnswer';
import { surveyAnswersOf } from '../model/surveyAnswersOf';
import { averageOf } from './averageOf';

/** What a mission came to, in figures. */
export function figuresOf(mission: Mission): MissionFigures {
  const { titleFr, titleEn, firstDay } = mission;
  const { delegates } = countsOf(mission);
  const meetings = meetingsOf(mission);
  const outcomes = outcomesByItem(mission);
  const noted = meetings.flatMap(({ id }) => outcomes.get(id)?.[0] ?? []);
  const sums = sumsByCurrency(noted.map(({ amount }) => amount));
  const support = supportRequestsOf(mission);
  const given = support.filter(isSupportGiven);
  const answers = [...surveyAnswersOf(mission).values()];
  const marks = answers.flatMap((answer) => surveyRatings.flatMap((rating) => answer[rating] ?? []));
  return {
    titleFr,
    titleEn,
    firstDay,
    delegates,
    organisations: travellingOrganisations(mission).size,
    meetings: meetings.length,
    held: noted.filter(({ attendance }) => attendance === 'held').length,
    purposes: counted(meetingPurposeSchema.options, (purpose) => meetings.filter((one) => one.purpose === purpose)),
    results: counted(outcomeResultSchema.options, (result) => noted.filter((one) => one.result === result)),
    amounts: Object.fromEntries(sums.map(({ currency, total }) => [currency, total])),
    supportAsked: support.length,
    supportGiven: given.length,
    answers: answers.length,
    ...(marks.length > 0 && { satisfaction: averageOf(marks) }),
  };
}

function counted<Key extends string>(
  keys: readonly Key[],
  of: (key: Key) => readonly unknown[],
): Partial<Record<Key, number>> {
  const counts = keys.map((key) => [key, of(key).length] as const).filter(([, count]) => count > 0);
  return Object.fromEntries(counts) as Partial<Record<Key, number>>;
}
