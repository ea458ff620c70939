import type { Draft } from 'immer';
import { z } from 'zod';
import { assertNever } from '../model/assertNever';
import { itemIdSchema } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import { failure, success, type Result } from '../model/result';
import { partsOfWallTime, wallTimeSchema, type WallTime } from '../model/wallTime';
import { addMinutes } from '../time/addMinutes';
import { dateOf } from '../time/dateOf';
import { daysBetween } from '../time/daysBetween';
import { minutesBetween } from '../time/minutesBetween';
import { sameInstantAt } from '../time/sameInstantAt';
import { shiftDays } from '../time/shiftDays';
import { command } from './command';
import type { DomainError } from './domainError';
import { titleOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';

/**
 * Lets an item begin at another time, or takes a session off the clock (`null`). A session and a deadline go to the
 * time as given. A leg leaves at that moment on the clock of its origin and takes as long as before. A stay begins then
 * and ends as many nights later as before, at the same hour.
 */
export const moveItem = command('move-item', z.strictObject({ item: itemIdSchema, to: wallTimeSchema.nullable() }), {
  label: (mission, { item, to }) => ({
    key: to === null ? 'unscheduleItem' : 'moveItem',
    values: { title: titleOf(mission, item) },
  }),
  apply: (draft, { item, to }) => {
    const found = liveRecord(draft, 'items', item);
    if (!found) return failure({ code: 'not-found', collection: 'items', id: item });
    return to === null ? unschedule(found) : moveTo(found, to);
  },
});

function unschedule(item: Draft<ItineraryItem>): Result<undefined, DomainError> {
  if (item.type !== 'session') return failure({ code: 'invalid-field', collection: 'items', field: 'start' });
  delete item.start;
  delete item.allDay;
  return success(undefined);
}

function moveTo(item: Draft<ItineraryItem>, to: WallTime): Result<undefined, DomainError> {
  switch (item.type) {
    case 'session':
      item.start = to;
      return success(undefined);
    case 'leg': {
      const minutes = minutesBetween(item.departure, item.arrival);
      item.departure = sameInstantAt(to, partsOfWallTime(item.departure).zone);
      const arrivalZone = partsOfWallTime(item.arrival).zone;
      item.arrival = sameInstantAt(addMinutes(item.departure, minutes), arrivalZone);
      return success(undefined);
    }
    case 'stay':
      item.checkOut = shiftDays(item.checkOut, daysBetween(dateOf(item.checkIn), dateOf(to)));
      item.checkIn = to;
      return success(undefined);
    case 'deadline':
      item.due = to;
      return success(undefined);
    default:
      return assertNever(item);
  }
}
