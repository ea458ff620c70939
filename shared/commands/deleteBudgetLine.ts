import { z } from 'zod';
import { budgetLineIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Deletes a line of a budget; nothing depends on one. */
export const deleteBudgetLine = command('delete-budget-line', z.strictObject({ line: budgetLineIdSchema }), {
  label: (mission, { line }) => ({ key: 'deleteBudgetLine', values: { title: nameOf(mission, 'budgetLines', line) } }),
  apply: (draft, { line }) => deleteRecord(draft, 'budgetLines', line, 0),
});
