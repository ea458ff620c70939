import { assertNever } from '../../../../shared/model/assertNever';
import { idsIn } from '../../../../shared/model/idsIn';
import type { ItineraryItem, Leg, Session, Stay } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import type { WallTime } from '../../../../shared/model/wallTime';
import { preparationFields } from '../../../../shared/itinerary/preparation';
import { placeZoneOf } from '../../../../shared/itinerary/placeZoneOf';
import type { ItemDraft, TimeDraft } from './itemDraft';
import { newDraft } from './newDraft';
import { timeDraft } from './timeDraft';

/** The form of an item that is there. */
export function draftOfItem(item: ItineraryItem, mission: Mission): ItemDraft {
  const zone = placeZoneOf(mission, item);
  const blank = newDraft(item.type, mission, { date: mission.firstDay, zone });
  return {
    ...blank,
    titleFr: item.titleFr,
    titleEn: item.titleEn,
    descriptionFr: item.descriptionFr ?? '',
    descriptionEn: item.descriptionEn ?? '',
    status: item.status,
    audience: item.audience,
    everyone: item.everyone,
    groups: idsIn(item.groups),
    delegates: idsIn(item.delegates),
    hostOrganisations: idsIn(item.hostOrganisations),
    hostContacts: idsIn(item.hostContacts),
    bringFr: item.bringFr ?? '',
    bringEn: item.bringEn ?? '',
    link: item.link ?? '',
    notes: item.notes ?? '',
    ...ownFields(item, { date: null, time: null, zone, occurrence: null }),
  };
}

function ownFields(item: ItineraryItem, unscheduled: TimeDraft): Partial<ItemDraft> {
  switch (item.type) {
    case 'session':
      return sessionFields(item, unscheduled);
    case 'leg':
      return legFields(item);
    case 'stay':
      return {
        ...placeFields(item),
        ...ends(item.checkIn, item.checkOut),
        bookingReference: item.bookingReference ?? '',
      };
    case 'deadline':
      return { start: timeDraft(item.due), isDone: item.isDone };
    default:
      return assertNever(item);
  }
}

function sessionFields(item: Session, unscheduled: TimeDraft): Partial<ItemDraft> {
  return {
    ...placeFields(item),
    kind: item.kind,
    start: item.start === undefined ? unscheduled : timeDraft(item.start),
    minutes: item.minutes,
    isAllDay: item.allDay ?? false,
    table: item.table ?? '',
    isJoint: item.isJoint ?? false,
    needsHead: item.needsHead ?? false,
    dressFr: item.dressFr ?? '',
    dressEn: item.dressEn ?? '',
    ...preparationDraft(item),
  };
}

function preparationDraft(item: Session): Partial<ItemDraft> {
  return {
    purpose: item.purpose ?? null,
    ...Object.fromEntries(preparationFields.map((name) => [name, item[name] ?? ''])),
  };
}

function legFields(item: Leg): Partial<ItemDraft> {
  const { mode, originFr, originEn, destinationFr, destinationEn, departure, arrival } = item;
  return {
    ...ends(departure, arrival),
    mode,
    originFr,
    originEn,
    destinationFr,
    destinationEn,
    carrier: item.carrier ?? '',
    number: item.number ?? '',
    bookingReference: item.bookingReference ?? '',
    driver: item.driver ?? null,
    originCode: item.originCode ?? '',
    destinationCode: item.destinationCode ?? '',
  };
}

function placeFields({ venue, room }: Session | Stay): Partial<ItemDraft> {
  return { venue: venue ?? null, room: room ?? null };
}

function ends(start: WallTime, end: WallTime): Partial<ItemDraft> {
  return { start: timeDraft(start), end: timeDraft(end) };
}
