import { z } from 'zod';
import { followUpSchema } from '../model/followUp';
import { followUpIdSchema } from '../model/identifier';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { titleOf } from './frame/labelNames';

/** Notes something to be done about a meeting by a day. */
export const addFollowUp = command(
  'add-follow-up',
  z.strictObject({ followUp: followUpSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (mission, { followUp }) => ({ key: 'addFollowUp', values: { title: titleOf(mission, followUp.item) } }),
    apply: (draft, { followUp }, { newId }) =>
      addRecord(draft, 'followUps', { ...followUp, id: followUp.id ?? followUpIdSchema.parse(newId()) }),
  },
);
