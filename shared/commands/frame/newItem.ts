import { z } from 'zod';
import { itemIdSchema, type ItemId } from '../../model/identifier';
import { deadlineSchema, legSchema, sessionSchema, staySchema, type ItineraryItem } from '../../model/itineraryItem';
import type { CommandContext } from '../command';

const kept = { revision: true, changedAt: true, deleted: true } as const;

/** An item as a person describes it; revision and time of change are for the application to keep. */
export const newItemSchema = z.discriminatedUnion('type', [
  sessionSchema.omit(kept).partial({ id: true }),
  legSchema.omit(kept).partial({ id: true }),
  staySchema.omit(kept).partial({ id: true }),
  deadlineSchema.omit(kept).partial({ id: true }),
]);
export type NewItem = z.infer<typeof newItemSchema>;

/** The item to put in the mission, at its first revision. */
export function firstRevision(item: NewItem, { newId, now }: CommandContext): ItineraryItem {
  const id: ItemId = item.id ?? itemIdSchema.parse(newId());
  return { ...item, id, revision: 0, changedAt: now };
}
