import { isWithin } from '../agreements/isWithin';
import type { DaySpan } from '../agreements/daySpan';
import type { EvidenceKind, EvidenceLine, EvidenceStatus, MissionEvidence } from '../model/missionEvidence';
import { evidenceKindSchema } from '../model/missionEvidence';
import type { TranslatedText } from '../model/translatedText';
import { foldForSearch } from '../text/foldForSearch';
import { dateIn } from '../time/dateIn';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { formatDay } from '../time/formatDay';
import type { BriefContext } from './briefContext';
import { fairShares } from './fairShares';
import { joined } from './joined';
import { said } from './said';

/** One clause, and what was done under it in the term. */
export interface RecordClause {
  readonly id: string;
  readonly title: TranslatedText;
  /** How much of each kind, or that nothing was done. */
  readonly counts: string;
  readonly isEmpty: boolean;
  /** The earliest first; as many as the page has room for. */
  readonly rows: readonly RecordRow[];
  /** How many more there are; empty where all are said. */
  readonly more: string;
}

export interface RecordRow {
  readonly key: string;
  readonly day: string;
  readonly what: TranslatedText;
  readonly state: string;
}

/** Lines of the page under its head, and what the heading of a clause takes of them. */
const pageLines = 40;
const linesOfHeading = 2.6;
/** Letters that stand in one line of the column of what was done. */
const lettersInLine = 62;

type Clause = MissionEvidence['clauses'][number];

/** The clauses of one or several missions, what was done under each in the days of a term, and no more lines than stand on one page. */
export function recordClauses(
  missions: readonly MissionEvidence[],
  term: DaySpan,
  context: BriefContext,
): readonly RecordClause[] {
  const clauses = mergedClauses(missions).map((clause) => ({
    ...clause,
    lines: clause.lines
      .filter(({ day }) => day === undefined || isWithin(term, day))
      .sort((one, other) => ((one.day ?? '~') < (other.day ?? '~') ? -1 : 1)),
  }));
  const heights = clauses.map(({ lines }) => lines.filter(isNamed).map((line) => heightOf(line, context)));
  const shares = fairShares(
    heights.map((each) => each.reduce((sum, height) => sum + height, 0)),
    pageLines - linesOfHeading * clauses.length,
  );
  return clauses.map((clause, index) =>
    recordClause(clause, fitting(heights[index] ?? [], shares[index] ?? 0), context),
  );
}

/** A clause copied from mission to mission is one; so are two of the same kind and title. */
function mergedClauses(missions: readonly MissionEvidence[]): readonly Clause[] {
  return missions
    .flatMap(({ clauses }) => clauses)
    .reduce<readonly Clause[]>((merged, clause) => {
      const known = merged.find((one) => isSame(one, clause));
      if (!known) return [...merged, clause];
      return merged.map((one) => (one === known ? { ...one, lines: [...one.lines, ...clause.lines] } : one));
    }, []);
}

function isSame(one: Clause, other: Clause): boolean {
  if (one.id === other.id) return true;
  const title = (clause: Clause) => foldForSearch(clause.titleFr || clause.titleEn);
  return one.kind === other.kind && title(one) === title(other);
}

/** What these readers only count has no name. */
function isNamed({ titleFr, titleEn }: EvidenceLine): boolean {
  return titleFr !== '' || titleEn !== '';
}

function heightOf(line: EvidenceLine, { locale }: BriefContext): number {
  return Math.ceil(Math.max(1, said(line, 'title', locale).text.length) / lettersInLine);
}

/** How many of the lines stand in so many lines of paper. */
function fitting(heights: readonly number[], room: number): number {
  let used = 0;
  const first = heights.findIndex((height) => (used += height) > room);
  return first === -1 ? heights.length : first;
}

function recordClause({ id, kind, lines, ...clause }: Clause, shown: number, context: BriefContext): RecordClause {
  const { locale, t } = context;
  const title = said(clause, 'title', locale);
  const named = lines.filter(isNamed);
  const rows = named.slice(0, shown);
  return {
    id,
    title: title.text === '' ? { text: t(`termRecord.clause.${kind}`), locale } : title,
    counts: lines.length === 0 ? t('termRecord.nothing') : countsOf(lines, context),
    isEmpty: lines.length === 0,
    rows: rows.map((line, index) => recordRow(line, `${id} ${index}`, context)),
    // Where none has a name, the counts say it all.
    more:
      named.length > 0 && lines.length > rows.length ? t('termRecord.more', { count: lines.length - rows.length }) : '',
  };
}

function countsOf(lines: readonly EvidenceLine[], { t }: BriefContext): string {
  return joined(
    evidenceKindSchema.options.map((kind: EvidenceKind) => {
      const count = lines.filter((line) => line.kind === kind).length;
      return count > 0 ? t(`termRecord.count.${kind}`, { count }) : undefined;
    }),
    ' · ',
  );
}

function recordRow(line: EvidenceLine, key: string, context: BriefContext): RecordRow {
  const { locale } = context;
  const { day } = line;
  return {
    key,
    day: day === undefined ? '' : formatDay(day, locale, { weekday: 'none', year: true, medium: 'paper' }),
    what: said(line, 'title', locale),
    state: stateOf(line, context),
  };
}

/** How far it has come; of what has no state of its own, whether it is still to come. */
function stateOf({ status, day }: EvidenceLine, { mission, now, t }: BriefContext): string {
  if (status !== undefined) return t(`termRecord.status.${status satisfies EvidenceStatus}`);
  const today = dateIn(mission.homeZone, epochMsOfInstant(now));
  return day !== undefined && day > today ? t('termRecord.ahead') : '';
}
