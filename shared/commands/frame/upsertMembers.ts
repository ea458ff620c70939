import type { Draft } from 'immer';
import type { Delegate } from '../../model/delegate';
import type { Group } from '../../model/group';
import {
  personIdSchema,
  type DelegateId,
  type GroupId,
  type OrganisationId,
  type PersonId,
} from '../../model/identifier';
import type { Mission } from '../../model/mission';
import type { Organisation } from '../../model/organisation';
import type { Person } from '../../model/person';
import { success, type Result } from '../../model/result';
import type { DomainError } from '../domainError';
import type { Changes } from './changesOf';
import { upsertRecord } from './upsertRecord';

type ById<Id extends string, T extends { id: Id }> = Readonly<Record<Id, Changes<Omit<T, 'id' | 'deleted'>>>>;

/** Who is to be in the mission, each under the identifier of the record it is, or a fresh one. */
export interface Members {
  readonly organisations: ById<OrganisationId, Organisation>;
  readonly groups: ById<GroupId, Group>;
  readonly people: ById<PersonId, Person>;
  readonly delegates: ById<DelegateId, Delegate>;
}

/** Changes those that are there, and adds the others. */
export function upsertMembers(draft: Draft<Mission>, members: Members): Result<undefined, DomainError> {
  for (const upsert of upserts(draft, members)) {
    const outcome = upsert();
    if (!outcome.ok) return outcome;
  }
  return success(undefined);
}

function upserts(draft: Draft<Mission>, members: Members): readonly (() => Result<undefined, DomainError>)[] {
  return [
    ...entriesOf(members.organisations).map(
      ([id, changes]) =>
        () =>
          upsertRecord(
            draft,
            'organisations',
            { id, name: '', kind: 'other', memberOf: {}, isHost: false },
            // A list says where somebody is a member, never where not.
            changes.memberOf
              ? { ...changes, memberOf: { ...draft.organisations[id]?.memberOf, ...changes.memberOf } }
              : changes,
          ),
    ),
    ...entriesOf(members.groups).map(
      ([id, changes]) =>
        () =>
          upsertRecord(draft, 'groups', { id, nameFr: '', nameEn: '' }, changes),
    ),
    ...entriesOf(members.people).map(
      ([id, changes]) =>
        () =>
          upsertRecord(draft, 'people', { id, givenName: '', familyName: '', language: 'fr' }, changes),
    ),
    ...entriesOf(members.delegates).map(([id, changes]) => () => {
      const person = changes.person ?? draft.delegates[id]?.person ?? personIdSchema.parse(id);
      return upsertRecord(draft, 'delegates', { id, person, role: 'member', status: 'invited' }, changes);
    }),
  ];
}

/** Entries whose keys keep their type: these records come out of a schema, so they have no other keys. */
function entriesOf<Id extends string, T>(record: Readonly<Record<Id, T>>): readonly (readonly [Id, T])[] {
  return Object.entries(record) as unknown as readonly (readonly [Id, T])[];
}
