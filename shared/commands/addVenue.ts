import { z } from 'zod';
import { venueIdSchema } from '../model/identifier';
import { venueSchema } from '../model/venue';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';

/** Adds a place where items happen. */
export const addVenue = command(
  'add-venue',
  z.strictObject({ venue: venueSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (_mission, { venue }) => ({ key: 'addVenue', values: { name: inBoth(venue, 'name') } }),
    apply: (draft, { venue }, { newId }) =>
      addRecord(draft, 'venues', { ...venue, id: venue.id ?? venueIdSchema.parse(newId()) }),
  },
);
