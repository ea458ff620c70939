import { isSupportOverdue } from '../../itinerary/isSupportOverdue';
import type { Entry } from '../../itinerary/missionIndex';
import { startTimeOf } from '../../itinerary/startTimeOf';
import { supportRequestsOf } from '../../itinerary/supportRequestsOf';
import type { ItemId } from '../../model/identifier';
import type { PlainDate } from '../../model/plainDate';
import type { SupportRequest } from '../../model/supportRequest';
import { standingParts } from '../../model/supportStanding';
import { dateOf } from '../../time/dateOf';
import { daysBetween } from '../../time/daysBetween';
import type { ConflictContext } from '../conflictContext';
import type { ConflictRule } from '../conflictRule';
import type { Finding } from '../finding';
import { marginsOf } from '../margins';
import { supportFinding } from '../supportFinding';
import { titleInBoth } from '../titleInBoth';

/**
 * Support that one cannot count on so many days before the first item to come that it serves, on the calendar of that item's
 * place: still only asked for, promised without a day before it by which it is confirmed, or declined and not found elsewhere. One that
 * is overdue is said by that rule already.
 */
export const supportNotArranged: ConflictRule = {
  id: 'support-not-arranged',
  severity: 'risky',
  of: 'mission',
  find: (context) => {
    const { mission, today } = context;
    if (today === undefined) return [];
    return supportRequestsOf(mission)
      .filter((request) => !isSupportOverdue(request, { today, lastDay: mission.lastDay }))
      .flatMap((request) => findingOf(context, request, today));
  },
};

/** A confirmation that is awaited after the item comes too late to count on. */
function isUnarranged({ standing, due }: SupportRequest, { item }: Entry): boolean {
  if (!isPromised(standing)) return true;
  const start = startTimeOf(item);
  return standingParts(standing).status === 'promised' && (due === undefined || !start || due > dateOf(start));
}

function findingOf(context: ConflictContext, request: SupportRequest, today: PlainDate): readonly Finding[] {
  const days = marginsOf(context.mission).supportArrangedDays;
  const next = context.entries.find(
    (entry) =>
      request.items[entry.item.id] &&
      daysTo(entry, today) >= 0 &&
      isUnarranged(request, entry) &&
      !isFoundElsewhere(context, request, entry.item.id),
  );
  if (!next || daysTo(next, today) > days) return [];
  return [
    supportFinding(context, {
      rule: 'support-not-arranged',
      severity: 'risky',
      request,
      sentence: `support-not-arranged-${standingParts(request.standing).status}`,
      values: { item: titleInBoth(next.item), at: startTimeOf(next.item) ?? '', days },
    }),
  ];
}

/** Whether what was declined is promised for this item by another request for the same kind of support. */
function isFoundElsewhere({ mission }: ConflictContext, request: SupportRequest, item: ItemId): boolean {
  if (standingParts(request.standing).status !== 'declined') return false;
  return supportRequestsOf(mission).some(
    ({ kind, items, standing }) => kind === request.kind && items[item] && isPromised(standing),
  );
}

function isPromised(standing: SupportRequest['standing']): boolean {
  const { status } = standingParts(standing);
  return status !== 'asked' && status !== 'declined';
}

function daysTo({ item }: Entry, today: PlainDate): number {
  const start = startTimeOf(item);
  return start === undefined ? -1 : daysBetween(today, dateOf(start));
}
