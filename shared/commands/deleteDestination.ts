import { z } from 'zod';
import { destinationIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Deletes a place that the mission goes to. Nothing refers to destinations: venues and items carry their own zones. */
export const deleteDestination = command('delete-destination', z.strictObject({ destination: destinationIdSchema }), {
  label: (mission, { destination }) => ({
    key: 'deleteDestination',
    values: { name: nameOf(mission, 'destinations', destination) },
  }),
  apply: (draft, { destination }) => deleteRecord(draft, 'destinations', destination, 0),
});
