import type { MissionFigures } from '../model/missionFigures';
import { meetingPurposeSchema } from '../model/meetingPurpose';
import { outcomeResultSchema } from '../model/outcome';
import { fewestTold } from './fewestTold';
import type { ReportAudience, ReportCell, ReportContext, ReportTable } from './reportTable';
import { said } from './said';

type Words = Pick<ReportContext, 'say' | 'common' | 'locale'>;

/** This mission beside earlier ones, the oldest first: the meetings of each drawn, then every figure of each. */
export function comparisonTables(
  missions: readonly MissionFigures[],
  audience: ReportAudience,
  words: Words,
): readonly ReportTable[] {
  const { say, locale } = words;
  const inOrder = [...missions].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
  const nameOf = (figures: MissionFigures) => {
    const title = said(figures, 'title', locale).text;
    const year = figures.firstDay.slice(0, 4);
    return title.includes(year) ? title : `${title} (${year})`;
  };
  return [
    {
      id: 'comparedMeetings',
      title: say('comparison.meetingsTitle'),
      head: [say('comparison.mission'), say('comparison.meetings'), say('comparison.held')],
      rows: inOrder.map((figures) => [nameOf(figures), figures.meetings, figures.held]),
      isChart: true,
    },
    {
      id: 'comparison',
      title: say('comparison.title'),
      head: [say('comparison.figure'), ...inOrder.map(nameOf)],
      rows: comparedRows(inOrder, audience, words),
      isChart: false,
    },
  ];
}

function comparedRows(
  missions: readonly MissionFigures[],
  audience: ReportAudience,
  { say, common }: Words,
): ReportTable['rows'] {
  const row = (label: string, of: (figures: MissionFigures) => ReportCell) => [label, ...missions.map(of)];
  const kindOf = (figure: string, kind: string) => say('comparison.ofKind', { figure, kind });
  const currencies = [...new Set(missions.flatMap(({ amounts }) => Object.keys(amounts)))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const purposes = meetingPurposeSchema.options.filter((id) => missions.some((one) => one.purposes[id]));
  const results = outcomeResultSchema.options.filter((id) => missions.some((one) => one.results[id]));
  const fewest = audience === 'partner' ? fewestTold : 1;
  const amounts = audience === 'partner' ? [] : currencies;
  return [
    row(say('participation.people'), ({ delegates }) => delegates),
    row(say('participation.organisations'), ({ organisations }) => organisations),
    ...purposes.map((id) =>
      row(kindOf(say('comparison.meetings'), common(`meetingPurpose.${id}`)), (one) => one.purposes[id] ?? 0),
    ),
    ...results.map((id) =>
      row(kindOf(say('results.result'), common(`outcomeResult.${id}`)), (one) => one.results[id] ?? 0),
    ),
    ...amounts.map((currency) =>
      row(kindOf(say('meetings.amount'), currency), (one) => ({ currency, amount: one.amounts[currency] ?? 0 })),
    ),
    row(say('comparison.supportAsked'), ({ supportAsked }) => supportAsked),
    row(say('comparison.supportGiven'), ({ supportGiven }) => supportGiven),
    row(say('comparison.satisfaction'), ({ answers, satisfaction }) =>
      satisfaction !== undefined && answers >= fewest ? satisfaction : '–',
    ),
  ];
}
