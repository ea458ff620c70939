import { agreementsOf } from '../../agreements/agreementsOf';
import type { DaySpan } from '../../agreements/daySpan';
import { daysIn } from '../../agreements/daysIn';
import { termsOf } from '../../agreements/termsOf';
import { uncoveredDays } from '../../agreements/uncoveredDays';
import type { Entry } from '../../itinerary/missionIndex';
import { startTimeOf } from '../../itinerary/startTimeOf';
import type { Agreement } from '../../model/agreement';
import { idsIn } from '../../model/idsIn';
import type { Session } from '../../model/itineraryItem';
import { dateOf } from '../../time/dateOf';
import type { ConflictContext } from '../conflictContext';
import type { ConflictRule } from '../conflictRule';
import type { Finding } from '../finding';
import { titleInBoth } from '../titleInBoth';

/**
 * An agreement that is not in force on days of the mission on which something is planned. It is about the joint activities of
 * those days that its parties organise, or where there are none about whatever is first on them. One without any term is still being entered, and a
 * mission without items has nothing that could rely on it.
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
  const open = terms.length === 0 ? [] : uncoveredDays(terms, mission);
  const concerned = open.length === 0 ? [] : entriesOn(open, context.entries);
  const joint = concerned.filter(({ item }) => item.type === 'session' && item.isJoint && isBetween(agreement, item));
  const [first, ...others]: readonly Entry[] = joint.length > 0 ? joint : concerned.slice(0, 1);
  if (!first) return undefined;
  return {
    id: `agreement-not-in-force/${agreement.id}`,
    rule: 'agreement-not-in-force',
    severity: joint.length > 0 ? 'risky' : 'check',
    items: [first, ...others].map(({ item }) => item.id),
    delegates: [],
    start: first.start,
    end: (others.at(-1) ?? first).end,
    sentence: joint.length > 0 ? 'agreement-not-in-force-joint' : 'agreement-not-in-force',
    values: {
      agreement: titleInBoth(agreement),
      firstDay: open[0]?.firstDay ?? mission.firstDay,
      lastDay: open.at(-1)?.lastDay ?? mission.lastDay,
      days: open.reduce((sum, span) => sum + daysIn(span), 0),
      count: joint.length,
    },
  };
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
