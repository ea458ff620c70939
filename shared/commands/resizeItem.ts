import type { Draft } from 'immer';
import { z } from 'zod';
import { assertNever } from '../model/assertNever';
import { itemIdSchema } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import { failure, success, type Result } from '../model/result';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { addMinutes } from '../time/addMinutes';
import { sameInstantAt } from '../time/sameInstantAt';
import { command } from './command';
import type { DomainError } from './domainError';
import { titleOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';

const longestMinutes = 60 * 24 * 31;

/** Lets an item last so many elapsed minutes from its start. A deadline has no length. */
export const resizeItem = command(
  'resize-item',
  z.strictObject({ item: itemIdSchema, minutes: z.int().min(0).max(longestMinutes) }),
  {
    label: (mission, { item }) => ({ key: 'resizeItem', values: { title: titleOf(mission, item) } }),
    apply: (draft, { item, minutes }) => {
      const found = liveRecord(draft, 'items', item);
      return found ? resize(found, minutes) : failure({ code: 'not-found', collection: 'items', id: item });
    },
  },
);

function resize(item: Draft<ItineraryItem>, minutes: number): Result<undefined, DomainError> {
  switch (item.type) {
    case 'session':
      item.minutes = minutes;
      return success(undefined);
    case 'leg':
      item.arrival = endAfter(item.departure, minutes, item.arrival);
      return success(undefined);
    case 'stay':
      item.checkOut = endAfter(item.checkIn, minutes, item.checkOut);
      return success(undefined);
    case 'deadline':
      return failure({ code: 'invalid-field', collection: 'items', field: 'minutes' });
    default:
      return assertNever(item);
  }
}

/** The end on the clock that the end already goes by. */
function endAfter(start: WallTime, minutes: number, end: WallTime): WallTime {
  return sameInstantAt(addMinutes(start, minutes), partsOfWallTime(end).zone);
}
