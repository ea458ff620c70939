import { z } from 'zod';
import { groupSchema } from '../model/group';
import { groupIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Renames a group. */
export const editGroup = command(
  'edit-group',
  z.strictObject({ group: groupIdSchema, changes: changesOf(groupSchema, ['id', 'deleted']) }),
  {
    label: (mission, { group }) => ({ key: 'editGroup', values: { name: nameOf(mission, 'groups', group) } }),
    apply: (draft, { group, changes }) => editRecord(draft, 'groups', group, changes),
  },
);
