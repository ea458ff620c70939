import { agreementsOf } from '../../agreements/agreementsOf';
import { clausesOf } from '../../agreements/clausesOf';
import type { DaySpan } from '../../agreements/daySpan';
import { daysIn } from '../../agreements/daysIn';
import { termsOf } from '../../agreements/termsOf';
import { uncoveredDays } from '../../agreements/uncoveredDays';
import type { Entry } from '../../itinerary/missionIndex';
import { startTimeOf } from '../../itinerary/startTimeOf';
import { supportRequestsOf } from '../../itinerary/supportRequestsOf';
import type { Agreement } from '../../model/agreement';
import type { Clause } from '../../model/clause';
import type { ItemId } from '../../model/identifier';
import { idsIn } from '../../model/idsIn';
import type { Session } from '../../model/itineraryItem';
import type { Mission } from '../../model/mission';
import { standingParts } from '../../model/supportStanding';
import type { Term } from '../../model/term';
import { dateOf } from '../../time/dateOf';
import type { ConflictContext } from '../conflictContext';
import type { ConflictRule } from '../conflictRule';
import type { Finding } from '../finding';
import { titleInBoth } from '../titleInBoth';

/**
 * An agreement that is not in force on days of the mission on which something is planned. It is about what was put under its clauses
 * on those days and about the joint activities that its parties organise, or where there are none about whatever is first on them. Days on
 * which another agreement between the same parties is in force lack none, except for what is under a clause of this one. One
 * without any term is still being entered, and a mission without items has nothing that could rely on it.
 */
export const agreementNotInForce: ConflictRule = {
  id: 'agreement-not-in-force',
  severity: 'risky',
  of: 'mission',
  find: (context) => agreementsOf(context.mission, 'fr').flatMap((agreement) => findingOf(context, agreement) ?? []),
};

function findingOf(context: ConflictContext, agreement: Agreement): Finding | undefined {
  const { mission } = context;
  const terms = termsOf(mission, agreement.id);
  const lapsed = terms.length === 0 ? [] : uncoveredDays(terms, mission);
  if (lapsed.length === 0) return undefined;
  const open = uncoveredDays([...terms, ...termsOfSuccessors(mission, agreement)], mission);
  const used = usedOf(context, agreement, lapsed, open);
  const [first, ...others]: readonly Entry[] = used.length > 0 ? used : entriesOn(open, context.entries).slice(0, 1);
  if (!first) return undefined;
  const missing = open.length > 0 ? open : lapsed;
  return {
    id: `agreement-not-in-force/${agreement.id}`,
    rule: 'agreement-not-in-force',
    severity: used.length > 0 ? 'risky' : 'check',
    items: [first, ...others].map(({ item }) => item.id),
    delegates: [],
    start: first.start,
    end: (others.at(-1) ?? first).end,
    sentence: used.length > 0 ? 'agreement-not-in-force-joint' : 'agreement-not-in-force',
    values: {
      agreement: titleInBoth(agreement),
      firstDay: missing[0]?.firstDay ?? mission.firstDay,
      lastDay: missing.at(-1)?.lastDay ?? mission.lastDay,
      days: missing.reduce((sum, span) => sum + daysIn(span), 0),
      count: used.length,
    },
  };
}

/** What relies on an agreement: under one of its clauses on a day without it, or joint on a day without any between its parties. */
function usedOf(
  { mission, entries }: ConflictContext,
  agreement: Agreement,
  lapsed: readonly DaySpan[],
  open: readonly DaySpan[],
): readonly Entry[] {
  const under = new Set(clausesOf(mission, agreement.id).flatMap((clause) => itemsUnder(mission, clause)));
  const withoutAny = new Set(entriesOn(open, entries));
  return entriesOn(lapsed, entries).filter((entry) => {
    const { item } = entry;
    if (under.has(item.id)) return true;
    return withoutAny.has(entry) && item.type === 'session' && item.isJoint && isBetween(agreement, item);
  });
}

/** The activities that were put under a clause, and those for which support is asked for under it. */
function itemsUnder(mission: Mission, { id, items }: Clause): readonly ItemId[] {
  const requests = supportRequestsOf(mission).filter(
    ({ clause, standing }) => clause === id && standingParts(standing).status !== 'declined',
  );
  return [...idsIn(items), ...requests.flatMap((request) => idsIn(request.items))];
}

/** The terms of the other agreements that two of the same parties have signed. */
function termsOfSuccessors(mission: Mission, { id, parties }: Agreement): readonly Term[] {
  return agreementsOf(mission, 'fr')
    .filter((other) => other.id !== id && idsIn(other.parties).filter((party) => parties[party]).length >= 2)
    .flatMap((other) => termsOf(mission, other.id));
}

/**
 * Whether an activity may be of this agreement: two of its parties organise it. Where not both sides are known, of the activity
 * or of the agreement, it may.
 */
function isBetween({ parties, otherParties }: Agreement, { hostOrganisations }: Session): boolean {
  const organisers = idsIn(hostOrganisations);
  if (organisers.length < 2 || idsIn(parties).length < 2 || otherParties) return true;
  return organisers.filter((id) => parties[id]).length >= 2;
}

/** What happens on these days, by the calendar of its own place. Deadlines are met, whatever is in force. */
function entriesOn(spans: readonly DaySpan[], entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ item }) => {
    const start = item.type === 'deadline' ? undefined : startTimeOf(item);
    const day = start && dateOf(start);
    return day !== undefined && spans.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  });
}
