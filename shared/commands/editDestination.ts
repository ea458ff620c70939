import { z } from 'zod';
import { destinationSchema } from '../model/destination';
import { destinationIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes a place that the mission goes to. Items keep their own clocks. */
export const editDestination = command(
  'edit-destination',
  z.strictObject({ destination: destinationIdSchema, changes: changesOf(destinationSchema, ['id', 'deleted']) }),
  {
    label: (mission, { destination }) => ({
      key: 'editDestination',
      values: { name: nameOf(mission, 'destinations', destination) },
    }),
    apply: (draft, { destination, changes }) => editRecord(draft, 'destinations', destination, changes),
  },
);
