import { z } from 'zod';
import { entryRuleSchema } from '../model/entryRule';
import { entryRuleIdSchema } from '../model/identifier';
import { command } from './command';
import { addRecord } from './frame/addRecord';

/** Notes what holders of one country's documents need to enter another. */
export const addEntryRule = command(
  'add-entry-rule',
  z.strictObject({ rule: entryRuleSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (_mission, { rule: { document, country } }) => ({ key: 'addEntryRule', values: { document, country } }),
    apply: (draft, { rule }, { newId }) =>
      addRecord(draft, 'entryRules', { ...rule, id: rule.id ?? entryRuleIdSchema.parse(newId()) }),
  },
);
