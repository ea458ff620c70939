import type { Command } from '../../../shared/commands/commands';
import { readCountry } from '../../../shared/imports/readCountry';
import { entryNeedSchema } from '../../../shared/model/entryRule';

type Changes = Command<'edit-entry-rule'>['payload']['changes'];

/** What writing into a cell of the table of entry rules changes; undefined where it cannot be read. */
export function entryRuleChange(column: string, value: string): Changes | undefined {
  const text = value.trim();
  switch (column) {
    case 'document':
    case 'country': {
      const code = readCountry(text);
      return code === undefined ? undefined : { [column]: code };
    }
    case 'need': {
      const need = entryNeedSchema.safeParse(text);
      return need.success ? { need: need.data } : undefined;
    }
    case 'leadDays': {
      const days = readLeadDays(text);
      return days === undefined ? undefined : { leadDays: days };
    }
    case 'textFr':
    case 'textEn':
    case 'link':
    case 'notes':
      return { [column]: text === '' ? null : text };
    default:
      return undefined;
  }
}

/** Whole days, null where there are none to be said, undefined where it is no such number. */
export function readLeadDays(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const days = Number(text);
  return Number.isInteger(days) && days >= 0 && days <= 730 ? days : undefined;
}
