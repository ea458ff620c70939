import { supportRequestsOf } from '../../itinerary/supportRequestsOf';
import { idsIn } from '../../model/idsIn';
import type { ItineraryItem } from '../../model/itineraryItem';
import { standingParts } from '../../model/supportStanding';
import type { ConflictRule } from '../conflictRule';
import { supportFinding } from '../supportFinding';
import { titleInBoth } from '../titleInBoth';

/**
 * Support that somebody still works on for an item that was cancelled or deleted: they should be told, or it serves something
 * else now. What was declined is nobody's work, what is done was given.
 */
export const supportForNothing: ConflictRule = {
  id: 'support-for-nothing',
  severity: 'check',
  of: 'mission',
  find: (context) =>
    supportRequestsOf(context.mission).flatMap((request) => {
      const { status } = standingParts(request.standing);
      if (status === 'declined' || status === 'done') return [];
      const served = idsIn(request.items).flatMap((id) => context.mission.items[id] ?? []);
      return served.filter(isGone).map((item) => {
        const finding = supportFinding(context, {
          rule: 'support-for-nothing',
          severity: 'check',
          request,
          sentence: item.deleted ? 'support-for-nothing-deleted' : 'support-for-nothing-cancelled',
          values: { item: titleInBoth(item) },
        });
        return { ...finding, id: `${finding.id}/${item.id}` };
      });
    }),
};

function isGone({ deleted, status }: ItineraryItem): boolean {
  return deleted === true || status === 'cancelled';
}
