import { z } from 'zod';
import { entryRuleSchema } from '../model/entryRule';
import { entryRuleIdSchema } from '../model/identifier';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes what is known of entering a country with documents of another. */
export const editEntryRule = command(
  'edit-entry-rule',
  z.strictObject({ rule: entryRuleIdSchema, changes: changesOf(entryRuleSchema, ['id', 'deleted']) }),
  {
    label: (mission, { rule }) => ({ key: 'editEntryRule', values: { name: nameOf(mission, 'entryRules', rule) } }),
    apply: (draft, { rule, changes }) => editRecord(draft, 'entryRules', rule, changes),
  },
);
