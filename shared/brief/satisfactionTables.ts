import { surveyedOrganisations } from '../itinerary/surveyedOrganisations';
import { type SurveyAnswer, surveyRatings } from '../model/surveyAnswer';
import { surveyAnswersOf } from '../model/surveyAnswersOf';
import { sumsByCurrency } from '../model/sumsByCurrency';
import { averageOf } from './averageOf';
import { fewestTold } from './fewestTold';
import type { ReportAudience, ReportContext, ReportTable } from './reportTable';

/** How satisfied companies were: averages, and for coordinators how often each mark was given. */
export function satisfaction(context: ReportContext, audience: ReportAudience): ReportTable {
  const { mission, say } = context;
  const answers = [...surveyAnswersOf(mission).values()];
  const isWhole = audience === 'coordinators';
  const rows = surveyRatings.flatMap((rating) => {
    const marks = answers.flatMap((answer) => answer[rating] ?? []);
    if (marks.length < (isWhole ? 1 : fewestTold)) return [];
    const counts = [1, 2, 3, 4, 5].map((mark) => marks.filter((one) => one === mark).length);
    const row = [say(`satisfaction.${rating}`), averageOf(marks)] as const;
    return [isWhole ? [...row, marks.length, ...counts] : row];
  });
  const head = [say('satisfaction.question'), say('satisfaction.average')];
  return {
    id: 'satisfaction',
    title: say('satisfaction.title', { answered: answers.length, asked: surveyedOrganisations(mission).length }),
    head: isWhole ? [...head, say('satisfaction.answers'), '1', '2', '3', '4', '5'] : head,
    rows,
    isChart: true,
    scale: 5,
  };
}

/** What companies expect to come of it, by currency, and how many contacts they found useful; for coordinators only. */
export function expectedBusiness({ mission, say }: ReportContext): ReportTable {
  const answers = [...surveyAnswersOf(mission).values()];
  const contacts = answers.reduce((sum, { usefulContacts = 0 }) => sum + usefulContacts, 0);
  const sums = sumsByCurrency(answers.map(({ expectedBusiness: amount }) => amount));
  const rows = sums.map(({ currency, count, total }) => [currency, count, { currency, amount: total }] as const);
  return {
    id: 'expected',
    title: say('expected.title'),
    head: [say('expected.what'), say('expected.companies'), say('expected.total')],
    rows: [
      ...(contacts > 0
        ? [[say('expected.contacts'), answers.filter((one) => one.usefulContacts).length, contacts]]
        : []),
      ...rows,
    ],
    isChart: false,
  };
}

/** What companies said in their own words, for coordinators only. */
export function remarks({ mission, say }: ReportContext): ReportTable {
  const words = ({ toImprove, comment }: SurveyAnswer) => [toImprove ?? '', comment ?? ''] as const;
  const answers = surveyAnswersOf(mission);
  const rows = surveyedOrganisations(mission).flatMap(({ id, name }) => {
    const answer = answers.get(id);
    return answer && words(answer).some((text) => text !== '') ? [[name, ...words(answer)]] : [];
  });
  return {
    id: 'remarks',
    title: say('remarks.title'),
    head: [say('remarks.company'), say('remarks.toImprove'), say('remarks.comment')],
    rows,
    isChart: false,
    words: [1, 2],
  };
}
