import { z } from 'zod';
import { delegateSchema } from '../model/delegate';
import { delegateIdSchema, organisationIdSchema, personIdSchema } from '../model/identifier';
import { organisationSchema } from '../model/organisation';
import { personSchema } from '../model/person';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { upsertMembers } from './frame/upsertMembers';

/**
 * Copies records of the directory into the mission in one step, or links those that the mission has already. What is to be
 * copied was settled before, where the directory is known (shared/directory/takeFromDirectory).
 */
export const takeFromDirectory = command(
  'take-from-directory',
  z.strictObject({
    /** How many records the person chose; organisations that come along are not counted. */
    taken: z.int().positive(),
    organisations: z.record(organisationIdSchema, changesOf(organisationSchema, ['id', 'deleted'])),
    people: z.record(personIdSchema, changesOf(personSchema, ['id', 'deleted'])),
    delegates: z.record(delegateIdSchema, changesOf(delegateSchema, ['id', 'deleted'])),
  }),
  {
    label: (_mission, { taken }) => ({ key: 'takeFromDirectory', values: { count: taken } }),
    apply: (draft, records) => upsertMembers(draft, { ...records, groups: {} }),
  },
);
