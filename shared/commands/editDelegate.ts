import { z } from 'zod';
import { delegateSchema } from '../model/delegate';
import { delegateIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes a delegate's part in the mission: role, group, status, notes. */
export const editDelegate = command(
  'edit-delegate',
  z.strictObject({ delegate: delegateIdSchema, changes: changesOf(delegateSchema, ['id', 'deleted', 'person']) }),
  {
    label: (mission, { delegate }) => ({
      key: 'editDelegate',
      values: { name: nameOf(mission, 'delegates', delegate) },
    }),
    apply: (draft, { delegate, changes }) => editRecord(draft, 'delegates', delegate, changes),
  },
);
