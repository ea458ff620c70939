import { z } from 'zod';
import { announcementSchema } from '../model/announcement';
import { announcementIdSchema } from '../model/identifier';
import { command } from './command';
import { addRecord } from './frame/addRecord';

const newAnnouncementSchema = announcementSchema.omit({ deleted: true }).partial({ id: true });

/** Plans where events are announced, and when. */
export const addAnnouncement = command('add-announcement', z.strictObject({ announcement: newAnnouncementSchema }), {
  label: (_mission, { announcement }) => ({ key: 'addAnnouncement', values: { outlet: announcement.outlet } }),
  apply: (draft, { announcement }, { newId }) =>
    addRecord(draft, 'announcements', {
      ...announcement,
      id: announcement.id ?? announcementIdSchema.parse(newId()),
    }),
});
