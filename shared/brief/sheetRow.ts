import { assertNever } from '../model/assertNever';
import type { CalendarPlan } from '../calendar/calendarPlan';
import type { SaidChange, ToldPart } from '../calendar/saidChange';
import type { Locale } from '../model/locale';
import type { TranslatedText } from '../model/translatedText';
import type { ZoneId } from '../model/zoneId';
import type { BriefContext } from './briefContext';
import { joined } from './joined';
import { said } from './said';
import { firstDayOf, sheetDay, sheetTime } from './sheetTime';
import { venueLine } from './venueLine';

/** One change: on which day, what, how it was and how it is. */
export interface SheetRow {
  readonly id: string;
  readonly day: string;
  readonly title: TranslatedText;
  /** Struck out, because it no longer holds; empty where that is not known. */
  readonly before: string;
  /** Read first. */
  readonly now: string;
  /** What goes with it: where, and what else is otherwise. */
  readonly more: string;
  readonly who: string;
}

type Words = Pick<SheetRow, 'before' | 'now' | 'more'>;

/** @param context whose mission is projected for the sheet's reader */
export function sheetRow(
  change: SaidChange,
  plan: CalendarPlan,
  clock: ZoneId | undefined,
  context: BriefContext,
): Omit<SheetRow, 'who'> {
  return {
    id: change.item,
    day: sheetDay(firstDayOf(change.times), context),
    title: titleOf(change, plan.languages[0].locale, context),
    ...wordsOf(change, clock, context),
  };
}

/** Of what is gone, and of what has another title, the words that the recipient's calendar has. */
function titleOf({ kind, item, title, titleBefore }: SaidChange, sent: Locale, context: BriefContext): TranslatedText {
  const record = kind === 'withdrawn' || titleBefore !== undefined ? undefined : context.mission.items[item];
  const text = record ? said(record, 'title', context.locale) : { text: title, locale: sent };
  return text.text === '' ? { text: title, locale: context.locale } : text;
}

function wordsOf(change: SaidChange, clock: ZoneId | undefined, context: BriefContext): Words {
  const { kind, item, times, timesBefore, titleBefore, parts } = change;
  const { mission, t } = context;
  const record = mission.items[item];
  const where = record ? venueLine(record, context) : '';
  const time = sheetTime(times, clock, context);
  switch (kind) {
    case 'cancelled':
      return { before: joined([time, where], ', '), now: t('changes.off'), more: '' };
    case 'withdrawn':
      return { before: time, now: t('changes.withdrawn'), more: '' };
    case 'new':
    case 'back':
      return {
        before: '',
        now: time,
        more: joined([where, record?.status === 'tentative' ? t('changes.part.tentative') : ''], ', '),
      };
    case 'moved': {
      const before = timesBefore && dayAndTime(timesBefore, times, clock, context);
      const more = [where, ...parts.filter((part) => part !== 'place').map((part) => partWords(part, context))];
      return { before: joined([titleBefore, before], ', '), now: time, more: joined(more, ', ') };
    }
    case 'changed': {
      const place = parts.includes('place') ? [where || t('changes.part.place')] : [];
      const others = parts.filter((part) => part !== 'place').map((part) => partWords(part, context));
      const [now = '', ...more] = [...place, ...others, ...(titleBefore === undefined ? [] : [time])].filter(Boolean);
      return { before: joined([titleBefore, stateBefore(parts, context)], ', '), now, more: joined(more, ', ') };
    }
    default:
      return assertNever(kind);
  }
}

/** What it was goes without its day where that is the same. */
function dayAndTime(
  before: SaidChange['times'],
  now: SaidChange['times'],
  clock: ZoneId | undefined,
  context: BriefContext,
): string {
  const time = sheetTime(before, clock, context);
  const day = firstDayOf(before);
  return day === firstDayOf(now) ? time : joined([sheetDay(day, context), time], ', ');
}

/** Of two states the other; what was cancelled before is told by its new one alone. */
function stateBefore(parts: readonly ToldPart[], { t }: BriefContext): string {
  if (parts.includes('confirmed')) return t('changes.part.tentative');
  return parts.includes('tentative') ? t('changes.part.confirmed') : '';
}

/** Nothing of what only a telephone notices. */
function partWords(part: ToldPart, { t }: BriefContext): string {
  return part === 'reminders' || part === 'form' ? '' : t(`changes.part.${part}`);
}
