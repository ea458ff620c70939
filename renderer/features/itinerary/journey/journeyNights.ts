import type { Entry } from '../../../../shared/itinerary/missionIndex';
import { nightsWithoutBed } from '../../../../shared/itinerary/nightsWithoutBed';
import type { Stay } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import type { PlainDate } from '../../../../shared/model/plainDate';
import type { ZoneId } from '../../../../shared/model/zoneId';
import { addDays } from '../../../../shared/time/addDays';
import { daysBetween } from '../../../../shared/time/daysBetween';
import { dateOf } from '../../../../shared/time/dateOf';
import { dayBounds } from '../../../../shared/time/dayBounds';
import type { JourneyLine } from './journeyLine';
import type { TravellerClock } from './travellerClock';

/** A line at the end of each evening of the journey that is followed by a night in a bed, or by one without. */
export function journeyNights(
  mission: Mission,
  agenda: readonly Entry[],
  lines: readonly JourneyLine[],
  { dateAt }: TravellerClock,
): readonly JourneyLine[] {
  const stays = agenda.flatMap(({ item }) => (item.type === 'stay' && item.status !== 'cancelled' ? [item] : []));
  const lodged = new Map(stays.flatMap((stay) => eveningsOf(stay).map((evening) => [evening, stay] as const)));
  const hasLines = lines.length > 0;
  const missing = hasLines ? nightsWithoutBed(agenda, mission) : [];
  const evenings = [...lodged.keys(), ...missing.filter((evening) => !lodged.has(evening))];
  return evenings.map((evening) => {
    const zone = zoneOfEvening(evening, lines, dateAt) ?? mission.homeZone;
    const stay = lodged.get(evening);
    return { kind: 'night', evening, stay, key: `night-${evening}`, at: dayBounds(evening, zone).end, zone };
  });
}

function eveningsOf({ checkIn, checkOut }: Stay): readonly PlainDate[] {
  const nights = Math.max(0, daysBetween(dateOf(checkIn), dateOf(checkOut)));
  return Array.from({ length: nights }, (_, index) => addDays(dateOf(checkIn), index));
}

/** The clock of the last thing done by that evening. */
function zoneOfEvening(
  evening: PlainDate,
  lines: readonly JourneyLine[],
  dateAt: TravellerClock['dateAt'],
): ZoneId | undefined {
  const before = lines.filter(({ at }) => dateAt(at) <= evening);
  return before.reduce<JourneyLine | undefined>((last, line) => (last && last.at > line.at ? last : line), undefined)
    ?.zone;
}
