import type { Command } from '../../../shared/commands/commands';
import type { BudgetLine } from '../../../shared/model/budgetLine';
import type { OrganisationId } from '../../../shared/model/identifier';
import { readCost } from '../../../shared/model/readCost';
import type { CellMeaning } from '../../records/pastedEdits';
import { readPayShare } from './readPayShare';

type Changes = Extract<Command, { name: 'edit-budget-line' }>['payload']['changes'];

/** The column of the share of one party. */
export const shareColumn = (party: OrganisationId) => `share ${party}`;

/** What a written cell of a budget does; undefined where it means nothing. */
export function budgetChanges(line: BudgetLine, columnId: string, text: string): Changes | undefined {
  const value = text.trim();
  switch (columnId) {
    case 'whatFr':
    case 'whatEn': {
      const named = { whatFr: line.whatFr, whatEn: line.whatEn, [columnId]: value };
      return `${named.whatFr}${named.whatEn}` === '' ? undefined : { [columnId]: value };
    }
    case 'estimated':
    case 'actual': {
      const amount = value === '' ? null : readCost(value);
      return amount === undefined ? undefined : { [columnId]: amount };
    }
    case 'notes':
      return { notes: value || null };
    default:
      return shareChanges(line, columnId, value);
  }
}

function shareChanges({ shares }: BudgetLine, columnId: string, value: string): Changes | undefined {
  const [kind, party] = columnId.split(' ');
  if (kind !== 'share' || party === undefined) return undefined;
  const others = Object.fromEntries(Object.entries(shares).filter(([id]) => id !== party));
  if (value === '') return { shares: others };
  const share = readPayShare(value);
  return share === undefined ? undefined : { shares: { ...others, [party]: share } };
}

/** The same, of a cell as the table gives it. */
export const budgetCellMeaning: CellMeaning = (mission, { rowId, columnId, value }) => {
  const line = Object.values(mission.budgetLines).find(({ id, deleted }) => id === rowId && !deleted);
  const changes = line && budgetChanges(line, columnId, value);
  return changes && { name: 'edit-budget-line', payload: { line: line.id, changes } };
};
