import type { Draft } from 'immer';
import { z } from 'zod';
import { spanOf } from '../itinerary/spanOf';
import { delegateIdSchema, type DelegateId, type ItemId, type PersonId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { personSchema } from '../model/person';
import { failure, success, type Result } from '../model/result';
import { proseSchema } from '../model/text';
import type { EpochMs } from '../time/epochMs';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { command } from './command';
import type { DomainError } from './domainError';
import { addRecord } from './frame/addRecord';
import { handOverGuests } from './frame/handOverGuests';
import { handOverWork } from './frame/handOverWork';
import { nameOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';
import { underlying } from './frame/underlying';

/** Somebody who comes into the delegation instead, under identifiers that are free. */
const newcomerSchema = z.strictObject({
  id: delegateIdSchema,
  person: personSchema.omit({ deleted: true }),
});

/**
 * One delegate withdraws and another takes their place, in one step: items that name them and are not over yet, the group and the
 * role where the other has none, invitations to joint activities, requests, tasks and follow-ups that they look after. Who withdraws
 * stays in the list, withdrawn, with the reason, and in what is over, where the other was not.
 */
export const replaceDelegate = command(
  'replace-delegate',
  z.strictObject({
    delegate: delegateIdSchema,
    by: z.union([delegateIdSchema, newcomerSchema]),
    reason: proseSchema.optional(),
  }),
  {
    label: (mission, { delegate, by }) => ({
      key: 'replaceDelegate',
      values: {
        name: nameOf(mission, 'delegates', delegate),
        other:
          typeof by === 'string'
            ? nameOf(mission, 'delegates', by)
            : `${by.person.givenName} ${by.person.familyName}`.trim(),
      },
    }),
    apply: (draft, { delegate, by, reason }, { now }) => {
      const leaving = liveRecord(draft, 'delegates', delegate);
      if (!leaving) return failure({ code: 'not-found', collection: 'delegates', id: delegate });
      const added = typeof by === 'string' ? success(undefined) : addNewcomer(draft, by);
      if (!added.ok) return added;
      const id = typeof by === 'string' ? by : by.id;
      const coming = liveRecord(draft, 'delegates', id);
      if (!coming || id === delegate) return failure({ code: 'not-found', collection: 'delegates', id });
      if (coming.status === 'withdrawn') coming.status = 'registered';
      if (coming.role === 'member') coming.role = leaving.role;
      if (coming.group === undefined && leaving.group !== undefined) coming.group = leaving.group;
      leaving.status = 'withdrawn';
      if (reason) leaving.statusReason = reason;
      const isToCome = itemsToCome(draft, epochMsOfInstant(now));
      handOverItems(draft, isToCome, delegate, id);
      handOverRooms(draft, isToCome, delegate, id);
      handOverRequests(draft, leaving.person, coming.person);
      handOverWheel(draft, isToCome, leaving.person, coming.person);
      handOverWork(draft, leaving.person, coming.person, 'open');
      handOverGuests(draft, leaving.person, coming.person);
      return success(undefined);
    },
  },
);

function addNewcomer(
  draft: Draft<Mission>,
  { id, person }: z.infer<typeof newcomerSchema>,
): Result<undefined, DomainError> {
  const added = addRecord(draft, 'people', person);
  return added.ok ? addRecord(draft, 'delegates', { id, person: person.id, role: 'member', status: 'invited' }) : added;
}

/** Tells of an item whether it is there and lasts beyond that instant; a session without a time is to come. */
function itemsToCome(draft: Draft<Mission>, now: EpochMs): (id: ItemId) => boolean {
  const { items } = underlying(draft);
  return (id) => {
    const item = items[id];
    return item !== undefined && !item.deleted && (spanOf(item)?.end ?? Infinity) > now;
  };
}

type IsToCome = ReturnType<typeof itemsToCome>;

/** Every item to come that named the one names the other now. */
function handOverItems(draft: Draft<Mission>, isToCome: IsToCome, from: DelegateId, to: DelegateId): void {
  for (const { id, delegates } of Object.values(underlying(draft).items)) {
    const drafted = delegates[from] && isToCome(id) ? draft.items[id] : undefined;
    if (!drafted) continue;
    delete drafted.delegates[from];
    drafted.delegates[to] = true;
  }
}

/** A shared room goes over with the stay; in one where the other is already, the place is free. */
function handOverRooms(draft: Draft<Mission>, isToCome: IsToCome, from: DelegateId, to: DelegateId): void {
  for (const { id, deleted, stay, delegates } of Object.values(underlying(draft).roomShares)) {
    const drafted = !deleted && delegates[from] && isToCome(stay) ? draft.roomShares[id] : undefined;
    if (!drafted) continue;
    delete drafted.delegates[from];
    drafted.delegates[to] = true;
  }
}

/** The requests to hosts that the one looked after. */
function handOverRequests(draft: Draft<Mission>, from: PersonId, to: PersonId): void {
  for (const { id, owner, contact, deleted } of Object.values(underlying(draft).supportRequests)) {
    const drafted = deleted || (owner !== from && contact !== from) ? undefined : draft.supportRequests[id];
    if (drafted && owner === from) drafted.owner = to;
    if (drafted && contact === from) drafted.contact = to;
  }
}

function handOverWheel(draft: Draft<Mission>, isToCome: IsToCome, from: PersonId, to: PersonId): void {
  for (const item of Object.values(underlying(draft).items)) {
    const isDriven = item.type === 'leg' && item.driver === from && isToCome(item.id);
    const drafted = isDriven ? draft.items[item.id] : undefined;
    if (drafted?.type === 'leg') drafted.driver = to;
  }
}
