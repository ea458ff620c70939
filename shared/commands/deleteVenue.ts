import { z } from 'zod';
import { venueIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';
import { usesOf } from './frame/usesOf';

/** Deletes a venue where nothing happens, with its rooms. */
export const deleteVenue = command('delete-venue', z.strictObject({ venue: venueIdSchema }), {
  label: (mission, { venue }) => ({ key: 'deleteVenue', values: { name: nameOf(mission, 'venues', venue) } }),
  apply: (draft, { venue }) => {
    const outcome = deleteRecord(draft, 'venues', venue, usesOf(draft, 'venues', venue, ['items']));
    if (!outcome.ok) return outcome;
    for (const room of Object.values(draft.rooms)) if (room.venue === venue) room.deleted = true;
    return outcome;
  },
});
