import { z } from 'zod';
import { personIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';
import { usesOf } from './frame/usesOf';

/** Deletes a person who is neither a delegate nor a host contact or driver of an item, and looks after no request for support, task or follow-up, and is nobody's guest. */
export const deletePerson = command('delete-person', z.strictObject({ person: personIdSchema }), {
  label: (mission, { person }) => ({ key: 'deletePerson', values: { name: nameOf(mission, 'people', person) } }),
  apply: (draft, { person }) =>
    deleteRecord(
      draft,
      'people',
      person,
      usesOf(draft, 'people', person, ['delegates', 'items', 'supportRequests', 'tasks', 'followUps', 'guests']),
    ),
});
