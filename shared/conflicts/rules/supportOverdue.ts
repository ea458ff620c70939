import { isSupportOverdue } from '../../itinerary/isSupportOverdue';
import { supportRequestsOf } from '../../itinerary/supportRequestsOf';
import { standingParts } from '../../model/supportStanding';
import type { ConflictRule } from '../conflictRule';
import { supportFinding } from '../supportFinding';

/**
 * A request for support whose day has gone by without an answer that one can count on. How many days it is late is not said:
 * it would be another conflict every day.
 */
export const supportOverdue: ConflictRule = {
  id: 'support-overdue',
  severity: 'risky',
  of: 'mission',
  find: (context) => {
    const { mission, today } = context;
    if (today === undefined) return [];
    const late = supportRequestsOf(mission).filter((request) =>
      isSupportOverdue(request, { today, lastDay: mission.lastDay }),
    );
    return late.map((request) =>
      supportFinding(context, {
        rule: 'support-overdue',
        severity: 'risky',
        request,
        sentence: `support-overdue-${standingParts(request.standing).status}`,
        values: { due: request.due ?? '' },
      }),
    );
  },
};
