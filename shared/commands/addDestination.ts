import { z } from 'zod';
import { destinationSchema } from '../model/destination';
import { destinationIdSchema } from '../model/identifier';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';

/** Adds a place that the mission goes to. */
export const addDestination = command(
  'add-destination',
  z.strictObject({ destination: destinationSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (_mission, { destination }) => ({ key: 'addDestination', values: { name: inBoth(destination, 'place') } }),
    apply: (draft, { destination }, { newId }) =>
      addRecord(draft, 'destinations', { ...destination, id: destination.id ?? destinationIdSchema.parse(newId()) }),
  },
);
