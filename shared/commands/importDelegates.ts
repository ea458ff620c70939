import { z } from 'zod';
import { delegateSchema } from '../model/delegate';
import { groupSchema } from '../model/group';
import { delegateIdSchema, groupIdSchema, organisationIdSchema, personIdSchema } from '../model/identifier';
import { organisationSchema } from '../model/organisation';
import { personSchema } from '../model/person';
import { lineSchema } from '../model/text';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { upsertMembers } from './frame/upsertMembers';

const importSchema = z.strictObject({
  /** Name of the file, or of the clipboard, for the history. */
  source: lineSchema,
  organisations: z.record(organisationIdSchema, changesOf(organisationSchema, ['id', 'deleted'])),
  groups: z.record(groupIdSchema, changesOf(groupSchema, ['id', 'deleted'])),
  people: z.record(personIdSchema, changesOf(personSchema, ['id', 'deleted'])),
  delegates: z.record(delegateIdSchema, changesOf(delegateSchema, ['id', 'deleted'])),
});

/**
 * Takes over a spreadsheet of delegates in one step: organisations, groups, people and delegates, each under the
 * identifier of the record it was matched with, whose given fields are then changed, or under a fresh one, to be added.
 * Matching has been done before, where the person could see it (shared/imports).
 */
export const importDelegates = command('import-delegates', importSchema, {
  // No count: a long list comes in several commands of one group, and the first one names them all.
  label: (_mission, { source }) => ({ key: 'importDelegates', values: { source } }),
  apply: (draft, rows) => upsertMembers(draft, rows),
});
