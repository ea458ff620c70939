import { budgetLinesOf, budgetTotals, type CurrencyTotals } from '../jointActivities/budgetTotals';
import { jointActivitiesOf } from '../jointActivities/jointActivitiesOf';
import type { ReportCell, ReportContext, ReportTable } from './reportTable';
import { inLetterOrder } from '../text/inLetterOrder';
import { said } from './said';

interface Costs {
  readonly title: string;
  readonly totals: CurrencyTotals;
}

/** What joint activities cost, and what each party pays of each, every currency for itself; for coordinators only. */
export function budgetTables(context: ReportContext): readonly ReportTable[] {
  const { mission, say, common, locale } = context;
  const costs = jointActivitiesOf(mission).flatMap((activity) =>
    budgetTotals(budgetLinesOf(mission, activity.id)).map((totals): Costs => {
      const title = said(activity, 'title', locale).text || common('untitled');
      return { title, totals };
    }),
  );
  return [
    {
      id: 'costs',
      title: say('budget.costsTitle'),
      head: [say('budget.activity'), say('budget.expected'), say('budget.actual')],
      rows: costs.map(({ title, totals: { currency, estimated, actual } }) => [
        title,
        { currency, amount: estimated },
        // Nothing entered yet is not the same as free of charge.
        actual === 0 ? '' : { currency, amount: actual },
      ]),
      isChart: false,
    },
    {
      id: 'shares',
      title: say('budget.sharesTitle'),
      head: [say('budget.activity'), say('budget.party'), say('budget.pays')],
      rows: costs.flatMap((each) => shareRows(each, context)),
      isChart: false,
      words: [1],
    },
  ];
}

function shareRows(
  { title, totals: { currency, paid, unpaid } }: Costs,
  { mission, say, common }: ReportContext,
): readonly (readonly ReportCell[])[] {
  // Whoever pays is named even after it was deleted: the rows of an activity come to what it costs.
  const payers = [...paid].map(([id, amount]) => ({
    name: mission.organisations[id]?.name || common('untitled'),
    amount,
  }));
  const parties = inLetterOrder(payers, ({ name }) => name).map(({ name, amount }) => [
    title,
    name,
    { currency, amount },
  ]);
  const rest = say(unpaid > 0 ? 'budget.unpaid' : 'budget.overpaid');
  return unpaid === 0 ? parties : [...parties, [title, rest, { currency, amount: Math.abs(unpaid) }]];
}
