import { z } from 'zod';
import { benefitSchema } from '../model/benefit';
import { benefitIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes what a benefit is, who grants it to whom, and when. */
export const editBenefit = command(
  'edit-benefit',
  z.strictObject({ benefit: benefitIdSchema, changes: changesOf(benefitSchema, ['id', 'deleted']) }),
  {
    label: (mission, { benefit }) => ({ key: 'editBenefit', values: { title: nameOf(mission, 'benefits', benefit) } }),
    apply: (draft, { benefit, changes }) => editRecord(draft, 'benefits', benefit, changes),
  },
);
