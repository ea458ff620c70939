import { indexMission } from '../../itinerary/indexMission';
import { isAtOnce } from '../../itinerary/isAtOnce';
import type { Entry } from '../../itinerary/missionIndex';
import type { DelegateId, ItemId, PersonId, RoomId } from '../../model/identifier';
import type { Mission } from '../../model/mission';
import type { PlainDate } from '../../model/plainDate';
import { wallTimeOf, type WallTime } from '../../model/wallTime';
import type { ZoneId } from '../../model/zoneId';
import { minuteMs } from '../../time/minuteMs';
import { resolveWallTime } from '../../time/resolveWallTime';
import { busyEntries } from '../busyEntries';

/** What has to be free at the same time. */
export interface TimeWish {
  readonly delegates: readonly DelegateId[];
  readonly contacts: readonly PersonId[];
  readonly room?: RoomId;
  readonly minutes: number;
  readonly day: PlainDate;
  /** The clock by which the day goes. */
  readonly zone: ZoneId;
  /** What is to be moved stands in nobody's way. */
  readonly except?: ItemId;
}

const [earliest, latestEnd, step] = [8 * 60, 21 * 60, 15];

/** Every quarter of an hour of a day, from eight until it would end after nine, at which all that is wished for is free. */
export function findTimes(mission: Mission, wish: TimeWish): readonly WallTime[] {
  const busy = entriesInTheWay(mission, wish);
  const count = Math.max(0, Math.floor((latestEnd - earliest - wish.minutes) / step) + 1);
  return Array.from({ length: count }, (_, index) => earliest + index * step).flatMap((minute) => {
    const time = wallTimeOf({ local: `${wish.day}T${clockOf(minute)}`, zone: wish.zone });
    const start = resolveWallTime(time);
    if (!start.ok) return [];
    const span = { start: start.value, end: start.value + wish.minutes * minuteMs };
    return busy.some((entry) => isAtOnce(entry, span)) ? [] : [time];
  });
}

function entriesInTheWay(mission: Mission, { delegates, contacts, room, except }: TimeWish): readonly Entry[] {
  const { agendas, entries } = indexMission(mission);
  const ofDelegates = new Set(delegates.flatMap((delegate) => busyEntries(agendas.get(delegate) ?? [])));
  return busyEntries(entries).filter((entry) => {
    const { item } = entry;
    if (item.id === except) return false;
    const isInRoom = room !== undefined && item.type === 'session' && item.room === room;
    return isInRoom || contacts.some((contact) => item.hostContacts[contact]) || ofDelegates.has(entry);
  });
}

function clockOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
