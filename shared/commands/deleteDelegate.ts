import type { Draft } from 'immer';
import { z } from 'zod';
import { delegateIdSchema, type DelegateId, type ItemId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { RoomShare } from '../model/roomShare';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';
import { underlying } from './frame/underlying';
import { usesOf } from './frame/usesOf';

/**
 * Takes somebody out of the delegation: off every item that names them, and out of the mission unless they are also a
 * host contact, so that no travel document is kept for a person whom no screen shows any more.
 */
export const deleteDelegate = command('delete-delegate', z.strictObject({ delegate: delegateIdSchema }), {
  label: (mission, { delegate }) => ({
    key: 'deleteDelegate',
    values: { name: nameOf(mission, 'delegates', delegate) },
  }),
  apply: (draft, { delegate }) => {
    const outcome = deleteRecord(draft, 'delegates', delegate, 0);
    if (!outcome.ok) return outcome;
    for (const item of itemsNaming(underlying(draft), delegate)) delete draft.items[item]?.delegates[delegate];
    for (const { id } of roomsOf(underlying(draft), delegate)) delete draft.roomShares[id]?.delegates[delegate];
    forgetPerson(draft, delegate);
    return outcome;
  },
});

function itemsNaming(mission: Mission, delegate: DelegateId): readonly ItemId[] {
  return Object.values(mission.items).flatMap((item) => (item.delegates[delegate] ? [item.id] : []));
}

function roomsOf(mission: Mission, delegate: DelegateId): readonly RoomShare[] {
  return Object.values(mission.roomShares).filter(({ delegates }) => delegates[delegate]);
}

function forgetPerson(draft: Draft<Mission>, delegate: DelegateId): void {
  const id = draft.delegates[delegate]?.person;
  const person = id === undefined ? undefined : draft.people[id];
  const isNeededStill =
    person !== undefined &&
    usesOf(draft, 'people', person.id, ['delegates', 'items', 'supportRequests', 'followUps', 'tasks', 'guests']) > 1;
  if (person && !isNeededStill) person.deleted = true;
}
