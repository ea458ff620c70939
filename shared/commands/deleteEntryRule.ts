import { z } from 'zod';
import { entryRuleIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Deletes what was known of one crossing; how far people have come with theirs stays. */
export const deleteEntryRule = command('delete-entry-rule', z.strictObject({ rule: entryRuleIdSchema }), {
  label: (mission, { rule }) => ({ key: 'deleteEntryRule', values: { name: nameOf(mission, 'entryRules', rule) } }),
  apply: (draft, { rule }) => deleteRecord(draft, 'entryRules', rule, 0),
});
