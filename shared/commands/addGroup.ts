import { z } from 'zod';
import { groupSchema } from '../model/group';
import { groupIdSchema } from '../model/identifier';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';

/** Adds a group of delegates. */
export const addGroup = command(
  'add-group',
  z.strictObject({ group: groupSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (_mission, { group }) => ({ key: 'addGroup', values: { name: inBoth(group, 'name') } }),
    apply: (draft, { group }, { newId }) =>
      addRecord(draft, 'groups', { ...group, id: group.id ?? groupIdSchema.parse(newId()) }),
  },
);
