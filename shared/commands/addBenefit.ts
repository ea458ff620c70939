import { z } from 'zod';
import { benefitSchema } from '../model/benefit';
import { benefitIdSchema } from '../model/identifier';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';

/** Notes an advantage that one association grants to the members of another. */
export const addBenefit = command(
  'add-benefit',
  z.strictObject({ benefit: benefitSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (_mission, { benefit }) => ({ key: 'addBenefit', values: { title: inBoth(benefit, 'title') } }),
    apply: (draft, { benefit }, { newId }) =>
      addRecord(draft, 'benefits', { ...benefit, id: benefit.id ?? benefitIdSchema.parse(newId()) }),
  },
);
