import { z } from 'zod';
import { benefitIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';
import { usesOf } from './frame/usesOf';

/** Deletes a benefit that nobody has claimed, and under which nothing is asked for. */
export const deleteBenefit = command('delete-benefit', z.strictObject({ benefit: benefitIdSchema }), {
  label: (mission, { benefit }) => ({ key: 'deleteBenefit', values: { title: nameOf(mission, 'benefits', benefit) } }),
  apply: (draft, { benefit }) =>
    deleteRecord(draft, 'benefits', benefit, usesOf(draft, 'benefits', benefit, ['claims', 'supportRequests'])),
});
