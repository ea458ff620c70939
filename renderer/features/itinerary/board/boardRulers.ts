import { formatDifference } from '../../../../shared/time/formatDifference';
import { formatTime } from '../../../../shared/time/formatTime';
import { formatZoneAbbreviation } from '../../../../shared/time/formatZoneAbbreviation';
import { wallTimeAt } from '../../../../shared/time/wallTimeAt';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';
import type { ZoneId } from '../../../../shared/model/zoneId';
import type { EpochMs } from '../../../../shared/time/epochMs';
import type { BoardNow } from '../../../ui/board/boardItem';
import type { RulerText } from '../../../ui/board/BoardRuler';
import type { ItemReader } from '../words/itemReader';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import { type BoardDay, instantAt, minuteOf } from './boardDay';

export type RulerChoice = 'place' | 'home' | 'both';

/** The clocks at the edge of a day: home outside and pale, the place's strong beside the grid. Where both read the same, one. */
export function boardRulers(day: BoardDay, choice: RulerChoice, reader: ItemReader): readonly RulerText[] {
  const { homeZone } = reader.mission;
  const difference = homeDifference(day, homeZone);
  if (difference === 0 || choice === 'place') return [ruler(day.zone, day, reader, 'strong')];
  if (choice === 'home') return [ruler(homeZone, day, reader, 'strong')];
  return [ruler(homeZone, day, reader, 'pale', difference), ruler(day.zone, day, reader, 'strong')];
}

/** Minutes by which home is ahead of the day's place at its midday. */
function homeDifference(day: BoardDay, homeZone: ZoneId): number {
  return zoneDifferenceMinutes(day.zone, homeZone, middayOf(day));
}

function ruler(
  zone: ZoneId,
  day: BoardDay,
  { mission, locale }: ItemReader,
  tone: RulerText['tone'],
  difference = 0,
): RulerText {
  const name = formatZoneAbbreviation(zone, middayOf(day), locale);
  return {
    id: zone,
    place: placeNameOf(mission, zone, locale),
    zone: difference === 0 ? name : `${name} ${formatDifference(difference, locale)}`,
    tone,
    hour: (minute) => formatTime(wallTimeAt(instantAt(minute, day), zone), locale),
  };
}

/** The present on each clock; absent on any other day. */
export function boardNow(
  day: BoardDay,
  rulers: readonly RulerText[],
  now: EpochMs,
  { locale }: ItemReader,
): BoardNow | undefined {
  const minute = minuteOf(now, day);
  if (minute < day.range.from || minute > day.range.to) return undefined;
  const texts = rulers.map(({ id }) => [id, formatTime(wallTimeAt(now, id as ZoneId), locale)] as const);
  return { minute, texts: Object.fromEntries(texts) };
}

function middayOf(day: BoardDay): EpochMs {
  return instantAt(12 * 60, day);
}
