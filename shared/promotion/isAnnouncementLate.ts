import type { Announcement } from '../model/announcement';
import type { PlainDate } from '../model/plainDate';

/** Whether it should have appeared: on its day there is still time. */
export function isAnnouncementLate({ status, day }: Announcement, today: PlainDate): boolean {
  return status !== 'published' && day < today;
}
