import type { Draft } from 'immer';
import { z } from 'zod';
import { delegateSchema } from '../model/delegate';
import { groupSchema } from '../model/group';
import { delegateIdSchema, groupIdSchema, organisationIdSchema, personIdSchema } from '../model/identifier';
import type { Mission } from '../model/mission';
import { organisationSchema } from '../model/organisation';
import { personSchema } from '../model/person';
import { success, type Result } from '../model/result';
import { lineSchema } from '../model/text';
import { command } from './command';
import type { DomainError } from './domainError';
import { changesOf } from './frame/changesOf';
import { upsertRecord } from './frame/upsertRecord';

const importSchema = z.strictObject({
  /** Name of the file, or of the clipboard, for the history. */
  source: lineSchema,
  organisations: z.record(organisationIdSchema, changesOf(organisationSchema, ['id', 'deleted'])),
  groups: z.record(groupIdSchema, changesOf(groupSchema, ['id', 'deleted'])),
  people: z.record(personIdSchema, changesOf(personSchema, ['id', 'deleted'])),
  delegates: z.record(delegateIdSchema, changesOf(delegateSchema, ['id', 'deleted'])),
});
type DelegateImport = z.infer<typeof importSchema>;

/**
 * Takes over a spreadsheet of delegates in one step: organisations, groups, people and delegates, each under the
 * identifier of the record it was matched with, whose given fields are then changed, or under a fresh one, to be added.
 * Matching has been done before, where the person could see it (shared/imports).
 */
export const importDelegates = command('import-delegates', importSchema, {
  // No count: a long list comes in several commands of one group, and the first one names them all.
  label: (_mission, { source }) => ({ key: 'importDelegates', values: { source } }),
  apply: (draft, rows) => {
    for (const upsert of upserts(draft, rows)) {
      const outcome = upsert();
      if (!outcome.ok) return outcome;
    }
    return success(undefined);
  },
});

function upserts(draft: Draft<Mission>, rows: DelegateImport): readonly (() => Result<undefined, DomainError>)[] {
  return [
    ...entriesOf(rows.organisations).map(
      ([id, changes]) =>
        () =>
          upsertRecord(draft, 'organisations', { id, name: '', kind: 'other', memberOf: {}, isHost: false }, changes),
    ),
    ...entriesOf(rows.groups).map(
      ([id, changes]) =>
        () =>
          upsertRecord(draft, 'groups', { id, nameFr: '', nameEn: '' }, changes),
    ),
    ...entriesOf(rows.people).map(
      ([id, changes]) =>
        () =>
          upsertRecord(draft, 'people', { id, givenName: '', familyName: '', language: 'fr' }, changes),
    ),
    ...entriesOf(rows.delegates).map(([id, changes]) => () => {
      const person = changes.person ?? draft.delegates[id]?.person ?? personIdSchema.parse(id);
      return upsertRecord(draft, 'delegates', { id, person, role: 'member', status: 'invited' }, changes);
    }),
  ];
}

/** Entries whose keys keep their type: these records come out of a schema, so they have no other keys. */
function entriesOf<Id extends string, T>(record: Record<Id, T>): readonly (readonly [Id, T])[] {
  return Object.entries(record) as unknown as readonly (readonly [Id, T])[];
}
