import type { Announcement } from '../model/announcement';
import type { Mission } from '../model/mission';

/** What is to be announced and what was, by the day on which it appears. */
export function announcementsOf({ announcements }: Pick<Mission, 'announcements'>): readonly Announcement[] {
  return Object.values(announcements)
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}
