import { instantSchema } from '../../model/instant';
import { type ItemId, itemIdSchema } from '../../model/identifier';
import type { Session } from '../../model/itineraryItem';
import { setOfIds } from '../../model/setOfIds';
import type { WallTime } from '../../model/wallTime';
import type { SlotWish } from './slotWish';

/** Stands for what is not in the mission yet. */
const newItem: ItemId = itemIdSchema.parse('session-tried');
const neverChanged = instantSchema.parse('1970-01-01T00:00:00Z');

/** What is wished for as a session at a time, to ask rules of; it goes nowhere else. */
export function triedSession(wish: SlotWish, at: WallTime): Session {
  const { delegates, contacts, organisations = [], venue, room, kind = 'briefing', minutes, title, except } = wish;
  return {
    id: except ?? newItem,
    type: 'session',
    kind,
    titleFr: title.fr,
    titleEn: title.en,
    status: 'tentative',
    audience: 'delegation',
    everyone: false,
    groups: {},
    delegates: setOfIds(delegates),
    hostOrganisations: setOfIds(organisations),
    hostContacts: setOfIds(contacts),
    revision: 0,
    changedAt: neverChanged,
    ...(venue !== undefined && { venue }),
    ...(room !== undefined && { room }),
    start: at,
    minutes,
  };
}
