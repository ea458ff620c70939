import type { Command } from '../../../shared/commands/commands';
import { readCountry } from '../../../shared/imports/readCountry';
import { type EntryNeed, entryNeedSchema, entryRuleSchema } from '../../../shared/model/entryRule';
import { mentionsDocumentNumber } from '../../../shared/text/documentNumbers';
import { foldText } from '../../../shared/text/foldText';

export type EntryRuleChanges = Command<'edit-entry-rule'>['payload']['changes'];

/** What writing into a cell of the table of entry rules changes; undefined where it cannot be read. */
export function entryRuleChange(column: string, value: string): EntryRuleChanges | undefined {
  const text = value.trim();
  switch (column) {
    case 'document':
    case 'country': {
      const code = readCountry(text);
      return code === undefined ? undefined : { [column]: code };
    }
    case 'need': {
      const need = readNeed(text);
      return need === undefined ? undefined : { need };
    }
    case 'leadDays': {
      const days = readLeadDays(text);
      return days === undefined ? undefined : { leadDays: days };
    }
    case 'textFr':
    case 'textEn':
    case 'link':
    case 'notes':
      return canBeKept(column, text) ? { [column]: text === '' ? null : text } : undefined;
    default:
      return undefined;
  }
}

const needWords: Readonly<Record<EntryNeed, ReadonlySet<string>>> = {
  authorisation: new Set([
    'autorisation ou visa',
    'authorisation or visa',
    'authorization or visa',
    'autorisation',
    'authorization',
    'visa',
    'esta',
    'ave',
    'eta',
    'oui',
    'yes',
  ]),
  nothing: new Set(['rien de plus', 'nothing more', 'rien', 'aucune', 'aucun', 'none', 'non', 'no']),
};

/** By its code, or as a spreadsheet says it in French or English. */
function readNeed(text: string): EntryNeed | undefined {
  const word = foldText(text);
  return entryNeedSchema.options.find((need) => need === word || needWords[need].has(word));
}

/** Short enough for a mission, and without the number of a document. */
function canBeKept(column: 'textFr' | 'textEn' | 'link' | 'notes', text: string): boolean {
  return entryRuleSchema.shape[column].safeParse(text).success && !mentionsDocumentNumber(text);
}

/** Whole days, null where there are none to be said, undefined where it is no such number. */
export function readLeadDays(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const days = Number(/^(\d{1,3})(?:\s*(?:jours?|days?))?$/iu.exec(text.trim())?.[1]);
  return days <= 730 ? days : undefined;
}
