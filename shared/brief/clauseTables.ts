import { agreementsOf } from '../agreements/agreementsOf';
import { type ClauseEvidence, type Evidence, evidenceByClause } from '../agreements/evidenceByClause';
import { termsOf } from '../agreements/termsOf';
import { uncoveredDays } from '../agreements/uncoveredDays';
import { frenchSpacing } from '../i18n/frenchSpacing';
import { createTranslations } from '../i18n/createTranslations';
import { projectFor } from '../itinerary/projectFor';
import type { Agreement } from '../model/agreement';
import { claimStandingParts } from '../model/claimStanding';
import type { Mission } from '../model/mission';
import { isSupportGiven } from '../model/isSupportGiven';
import { isMeeting } from './isMeeting';
import type { ReportAudience, ReportContext, ReportTable } from './reportTable';
import { said } from './said';

/**
 * For each agreement with clauses what was done under them, clause by clause, an empty one said to be so. Left out is an
 * agreement that was neither in force on a day of the mission nor acted upon.
 */
export function clauseTables(context: ReportContext, audience: ReportAudience): readonly ReportTable[] {
  const { mission, locale } = context;
  // Names are those that a partner may read; outcomes and claims are counted, as elsewhere in the report, and never named.
  const told = audience === 'coordinators' ? mission : { ...mission, items: withoutMeetings(mission) };
  return agreementsOf(mission, locale).flatMap((agreement) => {
    const clauses = evidenceByClause(told, agreement.id);
    const open = uncoveredDays(termsOf(mission, agreement.id), mission);
    const isInForce = open[0]?.firstDay !== mission.firstDay || open[0].lastDay !== mission.lastDay;
    const isActedUpon = clauses.some(({ evidence }) => evidence.length > 0);
    if (clauses.length === 0 || (!isInForce && !isActedUpon)) return [];
    return [clauseTable(agreement, clauses, open.length === 0, context)];
  });
}

/** What a partner may know of the itinerary; a meeting's title names companies, so it is only counted elsewhere. */
function withoutMeetings(mission: Mission): Mission['items'] {
  const { items } = projectFor(mission, { audience: 'hosts' });
  return Object.fromEntries(Object.entries(items).filter(([, item]) => !isMeeting(item)));
}

function clauseTable(
  agreement: Agreement,
  clauses: readonly ClauseEvidence[],
  isCovered: boolean,
  context: ReportContext,
): ReportTable {
  const { say, locale } = context;
  const title = said(agreement, 'title', locale).text;
  return {
    id: 'clauses',
    title: say(isCovered ? 'clauses.title' : 'clauses.titleOpen', { agreement: title }),
    head: [
      say('clauses.clause'),
      say('clauses.activities'),
      say('clauses.support'),
      say('clauses.benefits'),
      say('clauses.announcements'),
      say('results.title'),
      say('clauses.names'),
    ],
    rows: clauses.map((one) => clauseRow(one, context)),
    isChart: false,
    words: [6],
  };
}

function clauseRow({ clause, evidence }: ClauseEvidence, { say, common, locale }: ReportContext) {
  const translations = createTranslations(locale);
  const ofClause = translations.getFixedT(locale, 'agreements');
  const inWords = translations.getFixedT(locale, 'clauses');
  const spaced = locale === 'fr' ? frenchSpacing : String;
  const count = (collection: Evidence['collection']) =>
    evidence.filter((one) => one.collection === collection && isReceived(one)).length;
  const activities = evidence.flatMap((one) =>
    one.collection === 'items' ? said(one.record, 'title', locale).text || common('untitled') : [],
  );
  const outlets = evidence.flatMap((one) =>
    one.collection === 'announcements' && isReceived(one)
      ? inWords('announcementIn', { outlet: spaced(one.record.outlet) })
      : [],
  );
  const names = [...activities, ...new Set(outlets)];
  const awaited = evidence.filter((one) => isAsked(one) && !isReceived(one)).length;
  const more = awaited > 0 ? [say('clauses.awaited', { count: awaited })] : [];
  return [
    said(clause, 'title', locale).text || ofClause(`clause.${clause.kind}`),
    count('items'),
    count('supportRequests'),
    count('claims'),
    count('announcements'),
    count('outcomes'),
    evidence.length === 0 ? say('clauses.nothing') : [...names, ...more].join(' · '),
  ];
}

function isAsked({ collection }: Evidence): boolean {
  return collection === 'supportRequests' || collection === 'claims';
}

/** What was only asked for or planned so far, or did not take place, is not yet something that the agreement gave. */
function isReceived(one: Evidence): boolean {
  switch (one.collection) {
    case 'supportRequests':
      return isSupportGiven(one.record);
    case 'claims':
      return claimStandingParts(one.record.standing).status === 'used';
    case 'announcements':
      return one.record.status === 'published';
    case 'outcomes':
      return one.record.attendance === 'held';
    default:
      return true;
  }
}
