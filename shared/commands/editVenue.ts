import { z } from 'zod';
import { venueIdSchema } from '../model/identifier';
import { venueSchema } from '../model/venue';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes a venue. Items that happen there keep their own clocks, even if its zone is corrected. */
export const editVenue = command(
  'edit-venue',
  z.strictObject({ venue: venueIdSchema, changes: changesOf(venueSchema, ['id', 'deleted']) }),
  {
    label: (mission, { venue }) => ({ key: 'editVenue', values: { name: nameOf(mission, 'venues', venue) } }),
    apply: (draft, { venue, changes }) => editRecord(draft, 'venues', venue, changes),
  },
);
