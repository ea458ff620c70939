import { indexMission } from '../../itinerary/indexMission';
import type { Entry } from '../../itinerary/missionIndex';
import type { PersonId, RoomId } from '../../model/identifier';
import type { Leg } from '../../model/itineraryItem';
import type { Locale } from '../../model/locale';
import type { Mission } from '../../model/mission';
import { busyEntries } from '../busyEntries';
import { nameOfPerson } from '../nameOfPerson';
import type { SlotWish } from './slotWish';

export type LegEntry = Entry & { readonly item: Leg };

/** Somebody who has to be there, or the room, with all that they are taken by, in order. */
export interface SlotParty {
  readonly kind: 'delegate' | 'contact' | 'room';
  readonly name: string | Readonly<Record<Locale, string>>;
  readonly busy: readonly Entry[];
  /** The legs among them, which tell where somebody is. */
  readonly legs: readonly LegEntry[];
}

/** Everyone and everything that has to be free for a wish. */
export function slotParties(mission: Mission, wish: SlotWish): readonly SlotParty[] {
  const { agendas, entries } = indexMission(mission);
  const others = (busy: readonly Entry[]) => busyEntries(busy).filter(({ item }) => item.id !== wish.except);
  const all = others(entries);
  const room = wish.room === undefined ? undefined : mission.rooms[wish.room];
  return [
    ...wish.delegates.map((id) => {
      const name = nameOfPerson(mission.people, mission.delegates[id]?.person);
      return party('delegate', name, others(agendas.get(id) ?? []));
    }),
    ...wish.contacts.map((id) => party('contact', nameOfPerson(mission.people, id), receivedBy(all, id))),
    ...(room ? [party('room', { fr: room.nameFr, en: room.nameEn }, inRoom(all, room.id))] : []),
  ];
}

function party(kind: SlotParty['kind'], name: SlotParty['name'], busy: readonly Entry[]): SlotParty {
  return { kind, name, busy, legs: busy.filter((entry): entry is LegEntry => entry.item.type === 'leg') };
}

function receivedBy(entries: readonly Entry[], contact: PersonId): readonly Entry[] {
  return entries.filter(({ item }) => item.hostContacts[contact]);
}

function inRoom(entries: readonly Entry[], room: RoomId): readonly Entry[] {
  return entries.filter(({ item }) => item.type === 'session' && item.room === room);
}
