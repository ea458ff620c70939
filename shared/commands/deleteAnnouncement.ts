import { z } from 'zod';
import { announcementIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Deletes an announcement; nothing depends on one. */
export const deleteAnnouncement = command(
  'delete-announcement',
  z.strictObject({ announcement: announcementIdSchema }),
  {
    label: (mission, { announcement }) => ({
      key: 'deleteAnnouncement',
      values: { outlet: nameOf(mission, 'announcements', announcement) },
    }),
    apply: (draft, { announcement }) => deleteRecord(draft, 'announcements', announcement, 0),
  },
);
