import { assertNever } from '../model/assertNever';
import type { CalendarPlan } from '../calendar/calendarPlan';
import { calendarTexts } from '../calendar/calendarTexts';
import { isSilentChange } from '../calendar/isSilentChange';
import { recipientName } from '../calendar/recipientName';
import { saidChanges, type SaidChange } from '../calendar/saidChange';
import { createTranslations } from '../i18n/createTranslations';
import type { CalendarRecipient } from '../model/calendarRecipient';
import type { Instant } from '../model/instant';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { briefContext, type BriefContext } from './briefContext';
import { joined } from './joined';
import { momentOnPaper } from './momentOnPaper';
import { said } from './said';
import { sheetClock } from './sheetClock';
import { sheetRow, type SheetRow } from './sheetRow';
import { touchedBy } from './touchedBy';
import { versionLine } from './versionLine';

/** In the order in which they matter to a reader. */
const groupIds = ['cancelled', 'moved', 'added', 'clarified'] as const;
export type ChangeGroupId = (typeof groupIds)[number];

/** What has changed for a recipient since they were last sent their calendar, on paper. */
export interface ChangeSheet {
  /** Anchor and named page; unique within the PDF. */
  readonly id: string;
  readonly locale: Locale;
  /** Title of the PDF. */
  readonly title: string;
  readonly mission: string;
  readonly running: string;
  readonly version: string;
  readonly audience: string;
  /** From when to when. */
  readonly period: string;
  readonly heading: string;
  /** Whose sheet it is; empty for the whole delegation. */
  readonly name: string;
  readonly labels: Readonly<Record<'day' | 'what' | 'before' | 'now' | 'who' | 'new', string>>;
  /** Those that have any rows. */
  readonly groups: readonly ChangeGroup[];
  /** How many of each, nil included. */
  readonly counts: readonly { readonly id: ChangeGroupId; readonly count: number; readonly word: string }[];
  readonly notes: readonly string[];
}

export interface ChangeGroup {
  readonly id: ChangeGroupId;
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/**
 * The sheet of one recipient in one language, made from what they may read. Absent for whoever was never sent anything, and
 * where nothing that can be read on paper has changed.
 *
 * @param mission for its ledger alone: whom a withdrawal touches
 */
export function changeSheet(
  plan: CalendarPlan,
  mission: Mission,
  { locale, now }: { readonly locale: Locale; readonly now: Instant },
): ChangeSheet | undefined {
  const context = briefContext({ mission: plan.view, locale, now, pages: new Map() });
  const all = saidChanges(plan.changes, plan.view, locale);
  const told = all.filter((change) => !isSilentChange(change)).sort((a, b) => startOf(a) - startOf(b));
  if (!plan.ledger || told.length === 0) return undefined;
  const clock = sheetClock(
    told.map(({ times }) => times),
    context,
  );
  const { t } = context;
  const groups = groupIds.map((id) => ({
    id,
    title: t(`changes.group.${id}`),
    rows: told
      .filter(({ kind }) => groupOf(kind) === id)
      .map((change) => ({
        ...sheetRow(change, plan, clock?.zone, context),
        who: touchedBy(change, plan, mission, context),
      })),
  }));
  return {
    id: `${locale}-changes`,
    locale,
    ...headsOf(plan, context),
    period: periodOf(plan.ledger.writtenAt, context),
    labels: labelsOf(context),
    groups: groups.filter(({ rows }) => rows.length > 0),
    counts: groups.map(({ id, rows: { length: count } }) => ({ id, count, word: t(`changes.count.${id}`, { count }) })),
    notes: [...(clock?.notes ?? []), ...restNotes(all.length - told.length, context)],
  };
}

type Heads = Pick<ChangeSheet, 'title' | 'mission' | 'running' | 'version' | 'audience' | 'heading' | 'name'>;

function headsOf({ recipient, view }: CalendarPlan, context: BriefContext): Heads {
  const { locale, t } = context;
  const heading = t('changes.title');
  const name = recipientName(recipient, view, calendarTexts(locale, createTranslations(locale))) ?? '';
  const mission = said(view, 'title', locale).text;
  return {
    heading,
    name,
    mission,
    title: joined([heading, name, mission], ' · '),
    running: joined([heading, name], ' · '),
    version: versionLine(context),
    audience: t(`audience.${audienceOf[recipient.kind]}`),
  };
}

const audienceOf = {
  delegate: 'personal',
  mission: 'delegation',
  group: 'delegation',
  organisation: 'delegation',
  venue: 'delegation',
  host: 'hosts',
  coordinators: 'coordinators',
  public: 'public',
} as const satisfies Readonly<Record<CalendarRecipient['kind'], string>>;

function startOf({ times }: SaidChange): number {
  return times.kind === 'all-day' ? Date.parse(times.firstDay) : times.start.at;
}

function groupOf(kind: SaidChange['kind']): ChangeGroupId {
  switch (kind) {
    case 'cancelled':
    case 'withdrawn':
      return 'cancelled';
    case 'moved':
      return 'moved';
    case 'new':
    case 'back':
      return 'added';
    case 'changed':
      return 'clarified';
    default:
      return assertNever(kind);
  }
}

function periodOf(since: Instant, context: BriefContext): string {
  const [from, to] = [momentOnPaper(since, context), momentOnPaper(context.now, context)];
  return context.t('changes.period', {
    from: joined([from.date, from.time], ', '),
    to: joined([to.date, to.time], ', '),
  });
}

function labelsOf({ t }: BriefContext): ChangeSheet['labels'] {
  return {
    day: t('changes.day'),
    what: t('changes.what'),
    before: t('changes.before'),
    now: t('changes.now'),
    who: t('changes.who'),
    new: t('changes.new'),
  };
}

function restNotes(quiet: number, { t }: BriefContext): readonly string[] {
  return [...(quiet > 0 ? [t('changes.quiet', { count: quiet })] : []), t('changes.rest')];
}
