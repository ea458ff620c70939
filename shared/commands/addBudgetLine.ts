import { z } from 'zod';
import { budgetLineSchema } from '../model/budgetLine';
import { budgetLineIdSchema } from '../model/identifier';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';

/** Adds something that a joint activity costs. */
export const addBudgetLine = command(
  'add-budget-line',
  z.strictObject({ line: budgetLineSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (_mission, { line }) => ({ key: 'addBudgetLine', values: { title: inBoth(line, 'what') } }),
    apply: (draft, { line }, { newId }) =>
      addRecord(draft, 'budgetLines', { ...line, id: line.id ?? budgetLineIdSchema.parse(newId()) }),
  },
);
