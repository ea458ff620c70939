import type { EntryRule } from '../model/entryRule';
import type { EntryState } from '../model/entryState';
import type { RoomShare } from '../model/roomShare';
import type { Transfer } from '../model/transfer';
import type { FieldKind, FieldOfHistory, Unsaid } from './fieldKind';

const unsaid: Unsaid = 'kept by the application';
const as = (kind: FieldKind, label: string): FieldOfHistory => ({ kind, label });

type FieldsOf<T> = Readonly<Record<Exclude<keyof T, 'deleted'>, FieldOfHistory | Unsaid>>;

/** What the history says of ways, of entering a country, of how far somebody has come with it, and of who shares a room. */
export const travelFields: {
  readonly transfers: FieldsOf<Transfer>;
  readonly entryRules: FieldsOf<EntryRule>;
  readonly entryStates: FieldsOf<EntryState>;
  readonly roomShares: FieldsOf<RoomShare>;
} = {
  transfers: {
    id: unsaid,
    from: as({ one: 'venues' }, 'history:field.venueFrom'),
    to: as({ one: 'venues' }, 'history:field.venueTo'),
    mode: as({ words: 'common:transferMode' }, 'history:field.transferMode'),
    minutes: as('minutes', 'history:field.transferMinutes'),
  },
  entryRules: {
    id: unsaid,
    document: as('country', 'entries:field.document'),
    country: as('country', 'entries:field.country'),
    need: as({ words: 'entries:need' }, 'entries:field.need'),
    textFr: as('prose', 'entries:field.textFr'),
    textEn: as('prose', 'entries:field.textEn'),
    link: as('text', 'entries:field.link'),
    leadDays: as('number', 'entries:field.leadDays'),
    notes: as('prose', 'entries:field.notes'),
  },
  entryStates: {
    id: unsaid,
    person: as({ one: 'people' }, 'entries:field.person'),
    country: as('country', 'entries:field.country'),
    status: as({ words: 'common:entryAuthorisation' }, 'entries:field.status'),
    grantedOn: as('date', 'entries:field.grantedOn'),
    expiry: as('date', 'entries:field.expiry'),
  },
  roomShares: {
    id: unsaid,
    stay: as({ one: 'items' }, 'roomShares:field.stay'),
    delegates: as({ many: 'delegates' }, 'roomShares:field.delegates'),
    places: as('number', 'roomShares:field.places'),
    status: as({ words: 'roomShares:status' }, 'roomShares:field.status'),
    notes: as('prose', 'roomShares:field.notes'),
  },
};
