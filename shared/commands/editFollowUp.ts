import { z } from 'zod';
import { followUpSchema } from '../model/followUp';
import { followUpIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes what is to be done, by whom and by when, or says on which day it was done. */
export const editFollowUp = command(
  'edit-follow-up',
  z.strictObject({ followUp: followUpIdSchema, changes: changesOf(followUpSchema, ['id', 'item', 'deleted']) }),
  {
    label: (mission, { followUp }) => ({
      key: 'editFollowUp',
      values: { title: nameOf(mission, 'followUps', followUp) },
    }),
    apply: (draft, { followUp, changes }) => editRecord(draft, 'followUps', followUp, changes),
  },
);
