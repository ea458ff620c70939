import { amountText } from '../i18n/amountText';
import { momentWords } from '../i18n/momentWords';
import { budgetLinesOf, budgetTotals } from '../jointActivities/budgetTotals';
import { guestCounts } from '../jointActivities/guestCounts';
import { guestsOf } from '../jointActivities/guestsOf';
import { jointActivitiesOf } from '../jointActivities/jointActivitiesOf';
import { partiesOf } from '../jointActivities/partiesOf';
import { splitOf } from '../jointActivities/splitOf';
import type { Session } from '../model/itineraryItem';
import { livingRecords } from '../model/livingRecords';
import { readMoney } from '../model/money';
import { translatedText } from '../model/translatedText';
import { taskOwner } from '../model/taskOwner';
import { inLetterOrder } from '../text/inLetterOrder';
import type { ListAnnex, ListCell, ListContext, PeopleList } from './peopleLists';

/**
 * What the two who coordinate an activity of both parties have to keep in sight: what each party pays in each currency, what is
 * paid for, what is still to do, how many guests come. It tells of money, which nobody but coordinators reads.
 */
export function jointSheet(context: ListContext): Pick<PeopleList, 'title' | 'annexes'> {
  const { mission, locale, t, item } = context;
  const activity = jointActivitiesOf(mission).find(({ id }) => id === item);
  if (!activity) return { title: t('list.joint'), annexes: [] };
  const title = translatedText(activity, 'title', locale).text || t('common:untitled');
  const shares = sharesTable(activity, context);
  const when = activity.start ? momentWords(activity.start, locale) : '';
  return {
    title: t('joint.title', { title }),
    annexes: [
      { ...shares, note: [when, shares.note].filter((part) => part !== '').join(' · ') },
      linesTable(activity, context),
      tasksTable(activity, context),
      guestsTable(activity, context),
    ],
  };
}

function tableOf(
  { t }: ListContext,
  id: 'shares' | 'lines' | 'tasks' | 'guests',
  headings: readonly string[],
  rows: ListAnnex['rows'],
): ListAnnex {
  const note = rows.length === 0 ? t('joint.none') : '';
  return {
    title: t(`joint.${id}`),
    note,
    columns: headings.map((_, at) => (at === 0 ? 'subject' : `joint-${at}`)),
    headings,
    rows,
  };
}

function sharesTable({ id }: Session, context: ListContext): ListAnnex {
  const { mission, t } = context;
  const rows = budgetTotals(budgetLinesOf(mission, id)).flatMap(({ currency, estimated, actual, paid, unpaid }) => {
    const money = (amount: number): ListCell => (amount === 0 ? '' : { currency, amount });
    const payers = [...paid].map(([party, amount]) => ({
      name: mission.organisations[party]?.name || t('common:untitled'),
      amount,
    }));
    const rest = t(unpaid > 0 ? 'joint.unpaid' : 'joint.overpaid');
    return [
      ...inLetterOrder(payers, ({ name }) => name).map(({ name, amount }) => [name, money(amount), '', '']),
      ...(unpaid === 0 ? [] : [[rest, money(Math.abs(unpaid)), '', '']]),
      [t('joint.total'), '', money(estimated), money(actual)],
    ];
  });
  const headings = (['party', 'pays', 'expected', 'actual'] as const).map((each) => t(`joint.${each}`));
  return tableOf(context, 'shares', headings, rows);
}

function linesTable({ id }: Session, context: ListContext): ListAnnex {
  const { mission, locale, t } = context;
  const rows = budgetLinesOf(mission, id).map((line) => {
    const split = splitOf(line);
    const shares = [...split.paid].map(([party, cents]) => ({
      name: mission.organisations[party]?.name || t('common:untitled'),
      pays: amountText({ currency: split.currency ?? '', amount: cents / 100 }, locale),
    }));
    const paid = inLetterOrder(shares, ({ name }) => name).map(({ name, pays }) => `${name}\u00A0${pays}`);
    const [expected = '', actual = ''] = [line.estimated, line.actual].map(
      (money): ListCell => readMoney(money ?? '') ?? '',
    );
    return [translatedText(line, 'what', locale).text, expected, actual, paid.join(', ')];
  });
  const headings = (['what', 'expected', 'actual', 'pays'] as const).map((each) => t(`joint.${each}`));
  return tableOf(context, 'lines', headings, rows);
}

function tasksTable({ id }: Session, context: ListContext): ListAnnex {
  const { mission, locale, t } = context;
  const tasks = livingRecords(mission.tasks).filter(({ item }) => item === id);
  const rows = inLetterOrder(tasks, ({ due }) => due).map((task) => [
    translatedText(task, 'title', locale).text,
    taskOwner(mission.people, task),
    task.due,
    task.doneOn ?? '',
  ]);
  const headings = (['task', 'owner', 'due', 'doneOn'] as const).map((each) => t(`joint.${each}`));
  return tableOf(context, 'tasks', headings, rows);
}

function guestsTable(activity: Session, context: ListContext): ListAnnex {
  const { mission, t } = context;
  const guests = guestsOf(mission, activity.id);
  const rows = partiesOf(activity, mission).map(({ id, name }) => {
    const { listed, accepted, declined, expected } = guestCounts(guests, id);
    return [name, listed, accepted, declined, expected];
  });
  const headings = (['party', 'listed', 'accepted', 'declined', 'coming'] as const).map((each) => t(`joint.${each}`));
  return tableOf(context, 'guests', headings, rows);
}
