import { z } from 'zod';
import { personIdSchema } from '../model/identifier';
import { personSchema } from '../model/person';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { mergeGuests } from './frame/handOverGuests';
import { handOverWork } from './frame/handOverWork';
import { nameOf } from './frame/labelNames';
import { mergeRecord } from './frame/mergeRecord';
import { usesOf } from './frame/usesOf';

/** Invitations and what they look after go over; what else refers to the other keeps them from being merged. */
const elsewhere = ['delegates', 'items', 'supportRequests'] as const;

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
    apply: (draft, merge) => {
      const outcome = mergeRecord(draft, 'people', merge, usesOf(draft, 'people', merge.dropped, elsewhere));
      if (!outcome.ok) return outcome;
      mergeGuests(draft, merge.dropped, merge.kept);
      handOverWork(draft, merge.dropped, merge.kept, 'all');
      return outcome;
    },
  },
);
