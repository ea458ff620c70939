import { z } from 'zod';
import { budgetLineSchema } from '../model/budgetLine';
import { budgetLineIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes what a line is for, what it costs and who pays which part. */
export const editBudgetLine = command(
  'edit-budget-line',
  z.strictObject({ line: budgetLineIdSchema, changes: changesOf(budgetLineSchema, ['id', 'item', 'deleted']) }),
  {
    label: (mission, { line }) => ({ key: 'editBudgetLine', values: { title: nameOf(mission, 'budgetLines', line) } }),
    apply: (draft, { line, changes }) => editRecord(draft, 'budgetLines', line, changes),
  },
);
