import { z } from 'zod';
import { delegateIdSchema, groupIdSchema, itemIdSchema } from '../model/identifier';
import { setOf } from '../model/setOf';
import { command } from './command';
import { editRecord } from './frame/editRecord';
import { titleOf } from './frame/labelNames';

/** Says who takes part in an item: everyone, groups, delegates by name. What is left out of a set is taken out. */
export const setParticipants = command(
  'set-participants',
  z.strictObject({
    item: itemIdSchema,
    everyone: z.boolean(),
    groups: setOf(groupIdSchema),
    delegates: setOf(delegateIdSchema),
  }),
  {
    label: (mission, { item }) => ({ key: 'setParticipants', values: { title: titleOf(mission, item) } }),
    apply: (draft, { item, everyone, groups, delegates }) =>
      editRecord(draft, 'items', item, { everyone, groups, delegates }),
  },
);
