import { z } from 'zod';
import { groupIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';
import { usesOf } from './frame/usesOf';

/** Deletes a group that takes part in nothing. Its delegates remain, without a group. */
export const deleteGroup = command('delete-group', z.strictObject({ group: groupIdSchema }), {
  label: (mission, { group }) => ({ key: 'deleteGroup', values: { name: nameOf(mission, 'groups', group) } }),
  apply: (draft, { group }) => {
    const outcome = deleteRecord(draft, 'groups', group, usesOf(draft, 'groups', group, ['items']));
    if (!outcome.ok) return outcome;
    for (const delegate of Object.values(draft.delegates)) if (delegate.group === group) delete delegate.group;
    return outcome;
  },
});
