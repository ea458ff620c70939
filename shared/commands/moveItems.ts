import { z } from 'zod';
import { itemIdSchema } from '../model/identifier';
import { sessionSchema } from '../model/itineraryItem';
import { success } from '../model/result';
import { command } from './command';
import { editItem } from './editItem';
import { changesOf } from './frame/changesOf';
import { shiftItems } from './shiftItems';

const placeSchema = sessionSchema.pick({
  everyone: true,
  groups: true,
  delegates: true,
  hostOrganisations: true,
  venue: true,
});

/**
 * Brings several items together to other people, another venue or another host, each to its own, and by so many elapsed
 * minutes. What has no time yet stays without one.
 */
export const moveItems = command(
  'move-items',
  z.strictObject({
    moves: z
      .array(z.strictObject({ item: itemIdSchema, changes: changesOf(placeSchema, []) }))
      .min(1)
      .max(10_000),
    minutes: z
      .int()
      .min(-60 * 24)
      .max(60 * 24),
  }),
  {
    label: (_mission, { moves }) => ({ key: 'moveItems', values: { count: moves.length } }),
    apply: (draft, { moves, minutes }, context) => {
      for (const move of moves) {
        const edited = editItem.apply(draft, move, context);
        if (!edited.ok) return edited;
      }
      if (minutes === 0) return success(undefined);
      return shiftItems.apply(draft, { items: moves.map(({ item }) => item), days: 0, minutes }, context);
    },
  },
);
