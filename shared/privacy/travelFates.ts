import type { EntryRule } from '../model/entryRule';
import type { EntryState } from '../model/entryState';
import type { RoomShare } from '../model/roomShare';
import type { Transfer } from '../model/transfer';

/** Records that are about the way: between venues, over borders, into rooms. */
export interface TravelRecords {
  readonly transfers: Transfer;
  readonly entryRules: EntryRule;
  readonly entryStates: EntryState;
  readonly roomShares: RoomShare;
}

/** What a reduced mission keeps of ways, of what borders ask for, of how far people had come with it (nothing), and of shared rooms. */
export const travelFates = {
  transfers: { id: 'renamed', from: 'renamed', to: 'renamed', mode: 'kept', minutes: 'kept', deleted: 'erased' },
  entryRules: {
    id: 'renamed',
    document: 'kept',
    country: 'kept',
    need: 'kept',
    textFr: 'unnamed',
    textEn: 'unnamed',
    link: 'unnamed',
    leadDays: 'kept',
    notes: 'erased',
    deleted: 'erased',
  },
  entryStates: {
    id: 'renamed',
    person: 'renamed',
    country: 'kept',
    status: 'kept',
    grantedOn: 'erased',
    expiry: 'erased',
    deleted: 'erased',
  },
  roomShares: {
    id: 'renamed',
    stay: 'renamed',
    delegates: 'erased',
    places: 'kept',
    status: 'kept',
    notes: 'erased',
    deleted: 'erased',
  },
} as const;
