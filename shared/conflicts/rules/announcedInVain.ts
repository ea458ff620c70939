import { idsIn } from '../../model/idsIn';
import type { Announcement } from '../../model/announcement';
import type { ItineraryItem } from '../../model/itineraryItem';
import { dayBounds } from '../../time/dayBounds';
import { spanOf } from '../../itinerary/spanOf';
import type { ConflictContext } from '../conflictContext';
import type { ConflictRule } from '../conflictRule';
import type { Finding } from '../finding';
import { titleInBoth } from '../titleInBoth';

/**
 * An event is announced, or is going to be, and was cancelled, deleted or taken back from the public since: readers would come to
 * nothing, or to what is not for them.
 */
export const announcedInVain: ConflictRule = {
  id: 'announced-in-vain',
  severity: 'check',
  of: 'mission',
  find: (context) =>
    Object.values(context.mission.announcements).flatMap((announcement) => {
      if (announcement.deleted) return [];
      const items = idsIn(announcement.items).flatMap((id) => context.mission.items[id] ?? []);
      return items.flatMap((item) => {
        const why = whyInVain(item);
        return why ? [findingOf(context, announcement, item, why)] : [];
      });
    }),
};

function whyInVain({ deleted, status, audience }: ItineraryItem): 'deleted' | 'cancelled' | 'not-public' | undefined {
  if (deleted) return 'deleted';
  if (status === 'cancelled') return 'cancelled';
  return audience === 'public' ? undefined : 'not-public';
}

function findingOf(
  { mission }: ConflictContext,
  announcement: Announcement,
  item: ItineraryItem,
  why: string,
): Finding {
  const bounds = (!item.deleted && spanOf(item)) || dayBounds(announcement.day, mission.homeZone);
  return {
    id: `announced-in-vain/${announcement.id}/${item.id}`,
    rule: 'announced-in-vain',
    severity: 'check',
    items: item.deleted ? [] : [item.id],
    delegates: [],
    start: bounds.start,
    end: bounds.end,
    announcement: announcement.id,
    sentence: `announced-in-vain-${why}`,
    values: { title: titleInBoth(item), outlet: announcement.outlet },
  };
}
