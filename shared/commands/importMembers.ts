import { z } from 'zod';
import { organisationIdSchema, personIdSchema } from '../model/identifier';
import { organisationSchema } from '../model/organisation';
import { personSchema } from '../model/person';
import { lineSchema } from '../model/text';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { upsertMembers } from './frame/upsertMembers';

/**
 * Takes over a list of members into the directory: organisations and people, each under the identifier of the record it was
 * matched with, whose given fields are then changed, or under a fresh one, to be added.
 */
export const importMembers = command(
  'import-members',
  z.strictObject({
    /** Name of the file, or of the clipboard, for the history. */
    source: lineSchema,
    organisations: z.record(organisationIdSchema, changesOf(organisationSchema, ['id', 'deleted'])),
    people: z.record(personIdSchema, changesOf(personSchema, ['id', 'deleted'])),
  }),
  {
    // No count: a long list comes in several commands of one group, and the first one names them all.
    label: (_mission, { source }) => ({ key: 'importMembers', values: { source } }),
    apply: (draft, { organisations, people }) =>
      upsertMembers(draft, { organisations, people, groups: {}, delegates: {} }),
  },
);
