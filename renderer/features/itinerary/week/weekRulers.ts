import { wallTimeOf } from '../../../../shared/model/wallTime';
import { formatTime } from '../../../../shared/time/formatTime';
import { localAtClockMs } from '../../../../shared/time/localAtClockMs';
import { minuteMs } from '../../../../shared/time/minuteMs';
import { wallTimeAt } from '../../../../shared/time/wallTimeAt';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';
import type { EpochMs } from '../../../../shared/time/epochMs';
import type { BoardNow } from '../../../ui/board/boardItem';
import type { RulerText } from '../../../ui/board/BoardRuler';
import { boardDay } from '../board/boardDay';
import { boardRulers, type RulerChoice } from '../board/boardRulers';
import type { ItemReader } from '../words/itemReader';
import { clockMinuteOf, hasOneClock, type WeekColumn } from './weekColumns';

/**
 * The clocks at the edge of a week. Where all days have one clock it is named, and home's may stand beside it; a week
 * over several clocks has one ruler, which each column reads as its own.
 */
export function weekRulers(
  columns: readonly WeekColumn[],
  choice: RulerChoice,
  reader: ItemReader,
): readonly RulerText[] {
  const { mission, locale, t } = reader;
  const [first] = columns;
  if (!first) return [];
  const hour = (minute: number, zone = first.zone) =>
    formatTime(wallTimeOf({ local: localAtClockMs(Date.parse(first.date) + minute * minuteMs), zone }), locale);
  if (!hasOneClock(columns))
    return [{ id: 'local', place: t('week.clock'), zone: t('week.ofPlace'), tone: 'strong', hour }];
  const away = zoneDifferenceMinutes(first.zone, mission.homeZone, first.from);
  return boardRulers(boardDay(first, []), choice, reader).map((ruler) => ({
    ...ruler,
    hour: (minute) => hour(ruler.id === first.zone ? minute : minute + away),
  }));
}

/** The present, in the column of the day that it is there. */
export function weekNow(
  columns: readonly WeekColumn[],
  rulers: readonly RulerText[],
  now: EpochMs,
  { locale, mission }: ItemReader,
): BoardNow | undefined {
  const column = columns.findIndex(({ from, until }) => from <= now && now < until);
  const day = columns[column];
  if (!day) return undefined;
  const zoneOf = (ruler: RulerText) => (ruler.tone === 'pale' ? mission.homeZone : day.zone);
  const texts = rulers.map((ruler) => [ruler.id, formatTime(wallTimeAt(now, zoneOf(ruler)), locale)] as const);
  return { minute: clockMinuteOf(now, day), column, texts: Object.fromEntries(texts) };
}
