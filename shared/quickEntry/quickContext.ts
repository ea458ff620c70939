import { daysOfMission } from '../itinerary/daysOfMission';
import { delegatesOf } from '../itinerary/delegatesOf';
import { indexMission } from '../itinerary/indexMission';
import type { DelegateId, GroupId, RoomId, VenueId } from '../model/identifier';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { partsOfWallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { Airport } from '../places/airport';
import { dateOf } from '../time/dateOf';
import type { Named } from './matchNames';
import { everyoneNames } from './typeWords';

/** Who writes, on which day of which mission: what words that are not written in full stand for. */
export interface QuickContext {
  readonly mission: Mission;
  readonly locale: Locale;
  /** The day on screen. */
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly airports: readonly Airport[];
}

/** A venue, or a room with its venue. */
export interface QuickPlace {
  readonly venue: VenueId;
  readonly room: RoomId | null;
}

export function namedPlaces({ mission, locale }: QuickContext): Named<QuickPlace>[] {
  const venues = Object.values(mission.venues).filter(({ deleted }) => !deleted);
  const rooms = Object.values(mission.rooms).filter(
    ({ deleted, venue }) => !deleted && !mission.venues[venue]?.deleted,
  );
  return [
    ...venues.map((venue) => ({ value: { venue: venue.id, room: null }, names: bothNames(venue, locale) })),
    ...rooms.map((room) => {
      const place = mission.venues[room.venue];
      const nameFr = `${room.nameFr}, ${place?.nameFr ?? ''}`;
      const nameEn = `${room.nameEn}, ${place?.nameEn ?? ''}`;
      const names = [...bothNames({ nameFr, nameEn }, locale), ...bothNames(room, locale)];
      return { value: { venue: room.venue, room: room.id }, names };
    }),
  ];
}

const everyone = { value: 'everyone' as const, names: everyoneNames };

export function namedGroups({ mission, locale }: QuickContext): Named<GroupId | 'everyone'>[] {
  const groups = Object.values(mission.groups).filter(({ deleted }) => !deleted);
  return [...groups.map((group) => ({ value: group.id, names: bothNames(group, locale) })), everyone];
}

export function namedPeople({ mission }: QuickContext): Named<DelegateId | 'everyone'>[] {
  const people = delegatesOf(mission).flatMap(({ id, person, status }) => {
    const found = status === 'withdrawn' ? undefined : mission.people[person];
    if (!found) return [];
    const { givenName, familyName } = found;
    return [{ value: id, names: filled(`${givenName} ${familyName}`, `${familyName} ${givenName}`) }];
  });
  return [...people, everyone];
}

/**
 * The clock that the delegation lives by on a date: that of the day's place within the mission, home's outside of it; on a day of travel,
 * before half of the legs have arrived, that of the place which is left. Without a date, that of the day on screen.
 * @param time `18:30` on that clock, where it was written
 */
export function zoneOn({ mission, day }: QuickContext, date: PlainDate | null, time: string | null): ZoneId {
  const sought = date ?? day;
  const days = daysOfMission(mission);
  const at = days.findIndex((other) => other.date === sought);
  const zone = days[at]?.zone ?? mission.homeZone;
  const arrival = middleArrival(mission, sought, zone);
  const isBefore = time !== null && arrival !== undefined && time < arrival;
  return isBefore ? (days[at - 1]?.zone ?? mission.homeZone) : zone;
}

/** The clock time by which half of a day's legs from other zones have arrived in this one. */
function middleArrival(mission: Mission, date: PlainDate, zone: ZoneId): string | undefined {
  const times = indexMission(mission).entries.flatMap(({ item }) => {
    if (item.type !== 'leg' || item.status === 'cancelled' || dateOf(item.arrival) !== date) return [];
    const arrival = partsOfWallTime(item.arrival);
    return arrival.zone === zone && partsOfWallTime(item.departure).zone !== zone ? [arrival.local.slice(11)] : [];
  });
  return times.sort()[Math.floor((times.length - 1) / 2)];
}

/** The name in the reader's language first: it is the one that is shown where several fit. */
function bothNames({ nameFr, nameEn }: { nameFr: string; nameEn: string }, locale: Locale): readonly string[] {
  return locale === 'fr' ? filled(nameFr, nameEn) : filled(nameEn, nameFr);
}

function filled(...names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name.trim() !== '');
}
