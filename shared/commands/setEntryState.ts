import { z } from 'zod';
import { entryStateSchema, type EntryState } from '../model/entryState';
import { entryStateIdSchema } from '../model/identifier';
import { failure, success } from '../model/result';
import { dateIn } from '../time/dateIn';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { nameOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';

const { person, country, status, grantedOn, expiry } = entryStateSchema.shape;
const payload = z.strictObject({
  person,
  country,
  status: status.nullable(),
  grantedOn: grantedOn,
  expiry: expiry,
});

/**
 * Says how far somebody has come with the authorisation to enter a country, or that nobody knows (`null`). The day on which
 * it was granted is today's at home unless another is given. Where two people noted one apart, one of the two stays.
 */
export const setEntryState = command('set-entry-state', payload, {
  label: (mission, stated) => ({
    key: stated.status === null ? 'clearEntryState' : 'setEntryState',
    values: { name: nameOf(mission, 'people', stated.person), country: stated.country },
  }),
  apply: (draft, { status: stated, ...whose }, { newId, now }) => {
    if (!liveRecord(draft, 'people', whose.person))
      return failure({ code: 'not-found', collection: 'people', id: whose.person });
    const known = Object.values<EntryState>(draft.entryStates).filter(
      (other) => !other.deleted && other.person === whose.person && other.country === whose.country,
    );
    for (const other of known) other.deleted = true;
    if (stated === null) return success(undefined);
    const today = dateIn(draft.homeZone, epochMsOfInstant(now));
    const granted = stated === 'granted' ? { grantedOn: whose.grantedOn ?? known[0]?.grantedOn ?? today } : {};
    const { grantedOn: _day, ...rest } = whose;
    const fields = { ...rest, ...granted, status: stated };
    const [kept] = known;
    if (!kept) return addRecord(draft, 'entryStates', { ...fields, id: entryStateIdSchema.parse(newId()) });
    delete kept.deleted;
    delete kept.grantedOn;
    delete kept.expiry;
    Object.assign(kept, fields);
    return success(undefined);
  },
});
