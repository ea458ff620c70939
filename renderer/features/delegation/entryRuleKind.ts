import type { Command } from '../../../shared/commands/commands';
import { entryRuleSchema } from '../../../shared/model/entryRule';
import { entryRuleIdSchema } from '../../../shared/model/identifier';
import type { FieldsOf, RecordKind } from '../../records/listBlock';
import { type EntryRuleChanges, entryRuleChange } from './entryRuleChange';

/** What is known of a border as rows of a table: one for each document and country that is entered. */
export const entryRuleKind: RecordKind<EntryRuleChanges> = {
  read: entryRuleChange,
  stands: ({ document, country }, others) =>
    Boolean(document) && Boolean(country) && !isKnown(others, document, country),
  edit: (id, changes) => ({ name: 'edit-entry-rule', payload: { rule: entryRuleIdSchema.parse(id), changes } }),
  add: (fields): Command => {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    const rule = newRuleSchema.parse({ need: 'authorisation', ...given });
    return { name: 'add-entry-rule', payload: { rule } };
  },
  remove: (id) => ({ name: 'delete-entry-rule', payload: { rule: entryRuleIdSchema.parse(id) } }),
};

const newRuleSchema = entryRuleSchema.omit({ id: true, deleted: true });

/** Whether something is noted already of holders of these documents who enter this country. */
export function isKnown(
  rules: readonly Pick<FieldsOf<EntryRuleChanges>, 'document' | 'country'>[],
  document: unknown,
  country: unknown,
): boolean {
  return rules.some((rule) => rule.document === document && rule.country === country);
}
