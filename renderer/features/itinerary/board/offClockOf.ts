import type { Leg } from '../../../../shared/model/itineraryItem';
import { partsOfWallTime } from '../../../../shared/model/wallTime';
import { instantOf } from '../../../../shared/time/instantOf';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';
import type { BoardRange } from '../../../ui/board/boardPlacement';
import { type BoardDay, minuteOf } from './boardDay';

/**
 * When a column's people are on another clock than the ruler: until they land where the ruler is, and from their arrival
 * elsewhere.
 * @param legs of the column on that day, in order
 */
export function offClockOf(legs: readonly Leg[], day: BoardDay): readonly BoardRange[] {
  const ranges: BoardRange[] = [];
  let since = day.range.from;
  let isOff = false;
  for (const [index, { departure, arrival }] of legs.entries()) {
    const landing = minuteOf(instantOf(arrival), day);
    if (index === 0) isOff = differs(partsOfWallTime(departure).zone, instantOf(departure), day);
    if (isOff && landing > since) ranges.push({ from: since, to: Math.min(landing, day.range.to) });
    isOff = differs(partsOfWallTime(arrival).zone, instantOf(arrival), day);
    since = landing;
  }
  if (isOff && since < day.range.to) ranges.push({ from: since, to: day.range.to });
  return ranges;
}

function differs(zone: BoardDay['zone'], at: number, day: BoardDay): boolean {
  return zoneDifferenceMinutes(day.zone, zone, at) !== 0;
}
