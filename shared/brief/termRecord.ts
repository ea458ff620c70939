import { daysIn } from '../agreements/daysIn';
import { gapsBetween } from '../agreements/gapsBetween';
import { partyNames } from '../agreements/partyNames';
import { termsOf } from '../agreements/termsOf';
import type { TermId } from '../model/identifier';
import type { EvidenceLine, MissionEvidence } from '../model/missionEvidence';
import type { Term } from '../model/term';
import type { TranslatedText } from '../model/translatedText';
import { addDays } from '../time/addDays';
import { dateIn } from '../time/dateIn';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { formatDateRange } from '../time/formatDateRange';
import { formatDay } from '../time/formatDay';
import type { BriefContext } from './briefContext';
import { joined } from './joined';
import { recordClauses, type RecordClause } from './recordClauses';
import { said } from './said';
import type { SheetFrame } from './sheetFrame';
import { sheetHeads } from './sheetHeads';

export type RecordReaders = 'partner' | 'coordinators';

/** What was done under an agreement in one term, on one page, for whoever renews it. */
export interface TermRecord extends SheetFrame {
  readonly heading: string;
  readonly name: TranslatedText;
  /** Between whom, which term, signed where and when. */
  readonly facts: readonly string[];
  /** Whether it has been renewed, or until when it is in force. */
  readonly standing: string;
  readonly isOpen: boolean;
  readonly clauses: readonly RecordClause[];
  readonly labels: Readonly<Record<'day' | 'what' | 'state', string>>;
  /** Which missions it is taken from, and what of them falls outside the term. */
  readonly notes: readonly string[];
}

export interface RecordSource {
  readonly term: TermId;
  readonly readers: RecordReaders;
  /** What each mission shows: this one, by whose titles clauses are called, then others. */
  readonly missions: readonly MissionEvidence[];
}

/** Absent where the term or its agreement is not there. */
export function termRecord(
  { term: id, readers, missions }: RecordSource,
  context: BriefContext,
): TermRecord | undefined {
  const { mission, locale, t } = context;
  const term = mission.terms[id];
  const agreement = term && mission.agreements[term.agreement];
  if (!agreement || term.deleted || agreement.deleted) return undefined;
  const terms = termsOf(mission, agreement.id);
  const number = terms.findIndex((one) => one.id === id) + 1;
  const heading = t('termRecord.title');
  const name = said(agreement, 'title', locale);
  const readable = missions.map((one) => readableBy(readers, one));
  return {
    ...sheetHeads({ id: `record-${id}`, heading, name: name.text, readers }, context),
    heading,
    name,
    facts: [
      joined(partyNames(mission, agreement), ', '),
      joined([t('termRecord.term', { number, range: rangeOf(term, context) }), signing(term, context)], ' · '),
    ].filter(Boolean),
    ...standing(term, terms, context),
    clauses: recordClauses(readable, term, context),
    labels: { day: t('termRecord.day'), what: t('termRecord.what'), state: t('support.state') },
    notes: [sources(readable, context), outside(readable, term, context)].filter(Boolean),
  };
}

/** What is only counted has no name left. */
function readableBy(readers: RecordReaders, mission: MissionEvidence): MissionEvidence {
  if (readers === 'coordinators') return mission;
  const clauses = mission.clauses.map((clause) => ({
    ...clause,
    lines: clause.lines
      .filter(({ sharing }) => sharing !== 'private')
      .map((line) => (line.sharing === 'counted' ? { ...line, titleFr: '', titleEn: '' } : line)),
  }));
  return { ...mission, clauses };
}

function rangeOf(span: Pick<Term, 'firstDay' | 'lastDay'>, { locale }: BriefContext): string {
  return formatDateRange(span.firstDay, span.lastDay, locale, { medium: 'paper' });
}

function signing(term: Term, { locale, t }: BriefContext): string {
  const place = said(term, 'place', locale).text;
  const day = term.signedOn && formatDay(term.signedOn, locale, { weekday: 'none', year: true, medium: 'paper' });
  return place || day ? t('termRecord.signed', { where: joined([place, day], ', ') }) : '';
}

/** Whether there is a next term; a gap before it is said. */
function standing(term: Term, terms: readonly Term[], context: BriefContext): Pick<TermRecord, 'standing' | 'isOpen'> {
  const { mission, locale, now, t } = context;
  const day = (plain: Term['firstDay']) => formatDay(plain, locale, { weekday: 'none', year: true, medium: 'paper' });
  const next = terms.find(({ firstDay }) => firstDay > term.lastDay);
  if (next) {
    const gap = gapsBetween(terms).find(({ firstDay }) => firstDay === addDays(term.lastDay, 1));
    const renewed = t('termRecord.renewed', { day: day(next.firstDay) });
    const text = gap ? joined([renewed, t('termRecord.gap', { count: daysIn(gap) })], ' ') : renewed;
    return { standing: text, isOpen: false };
  }
  const hasEnded = term.lastDay < dateIn(mission.homeZone, epochMsOfInstant(now));
  return { standing: t(hasEnded ? 'termRecord.ended' : 'termRecord.ends', { day: day(term.lastDay) }), isOpen: true };
}

function sources(missions: readonly MissionEvidence[], { locale, t }: BriefContext): string {
  const inOrder = [...missions].sort((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
  const names = inOrder.map((mission) =>
    joined(
      [
        said(mission, 'title', locale).text,
        formatDateRange(mission.firstDay, mission.lastDay, locale, { medium: 'paper' }),
      ],
      ', ',
    ),
  );
  return t('termRecord.sources', { missions: names.join(' ; ') });
}

function outside(missions: readonly MissionEvidence[], term: Term, { t }: BriefContext): string {
  const isOutside = ({ day }: EvidenceLine) => day !== undefined && (day < term.firstDay || day > term.lastDay);
  const count = missions.flatMap(({ clauses }) => clauses.flatMap(({ lines }) => lines.filter(isOutside))).length;
  return count > 0 ? t('termRecord.outside', { count }) : '';
}
