import { z } from 'zod';
import { personIdSchema } from '../model/identifier';
import { personSchema } from '../model/person';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { nameOf } from './frame/labelNames';
import { mergeRecord } from './frame/mergeRecord';
import { usesOf } from './frame/usesOf';

const elsewhere = ['delegates', 'items', 'supportRequests', 'guests'] as const;

/** Makes one person of two who are the same, with the values that the person at the screen chose. */
export const mergePeople = command(
  'merge-people',
  z.strictObject({
    kept: personIdSchema,
    dropped: personIdSchema,
    changes: changesOf(personSchema, ['id', 'deleted']),
  }),
  {
    label: (mission, { kept }) => ({ key: 'mergePeople', values: { name: nameOf(mission, 'people', kept) } }),
    apply: (draft, merge) => mergeRecord(draft, 'people', merge, usesOf(draft, 'people', merge.dropped, elsewhere)),
  },
);
