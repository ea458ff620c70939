import { z } from 'zod';
import { followUpIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Deletes a follow-up; nothing depends on one. */
export const deleteFollowUp = command('delete-follow-up', z.strictObject({ followUp: followUpIdSchema }), {
  label: (mission, { followUp }) => ({
    key: 'deleteFollowUp',
    values: { title: nameOf(mission, 'followUps', followUp) },
  }),
  apply: (draft, { followUp }) => deleteRecord(draft, 'followUps', followUp, 0),
});
