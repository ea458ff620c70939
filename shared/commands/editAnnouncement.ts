import { z } from 'zod';
import { announcementSchema } from '../model/announcement';
import { announcementIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes what is announced where, when, by whom and in which words; also whether it has appeared. */
export const editAnnouncement = command(
  'edit-announcement',
  z.strictObject({ announcement: announcementIdSchema, changes: changesOf(announcementSchema, ['id', 'deleted']) }),
  {
    label: (mission, { announcement }) => ({
      key: 'editAnnouncement',
      values: { outlet: nameOf(mission, 'announcements', announcement) },
    }),
    apply: (draft, { announcement, changes }) => editRecord(draft, 'announcements', announcement, changes),
  },
);
