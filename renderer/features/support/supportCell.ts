import type { Command } from '../../../shared/commands/commands';
import { nameOfPerson } from '../../../shared/conflicts/nameOfPerson';
import { readPlainDate } from '../../../shared/imports/readPlainDate';
import { assertNever } from '../../../shared/model/assertNever';
import type { Mission } from '../../../shared/model/mission';
import { type SupportRequest, supportKindSchema, supportRequestSchema } from '../../../shared/model/supportRequest';
import { supportStatusSchema } from '../../../shared/model/supportStanding';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { readCost } from '../../../shared/model/readCost';
import { readWholeNumber } from '../../../shared/text/readWholeNumber';
import { organisationNamed } from '../../records/organisationNamed';
import type { CellMeaning } from '../../records/pastedEdits';

export const supportColumnIds = [
  'titleFr',
  'titleEn',
  'kind',
  'standing',
  'supporter',
  'due',
  'contact',
  'owner',
  'quantity',
  'cost',
] as const;
export type SupportColumnId = (typeof supportColumnIds)[number];

/** What a written cell does; undefined where it means nothing. */
export function supportCell(
  mission: Mission,
  { id: request, titleFr, titleEn }: SupportRequest,
  column: SupportColumnId,
  text: string,
): Command | undefined {
  const value = text.trim();
  const change = (changes: Changes): Command => ({ name: 'edit-support-request', payload: { request, changes } });
  switch (column) {
    case 'titleFr':
    case 'titleEn': {
      const titles = { titleFr, titleEn, [column]: value };
      return titles.titleFr === '' && titles.titleEn === '' ? undefined : change({ [column]: value });
    }
    case 'kind': {
      const kind = supportKindSchema.safeParse(value);
      return kind.success ? change({ kind: kind.data }) : undefined;
    }
    case 'standing': {
      const status = supportStatusSchema.safeParse(value);
      return status.success ? { name: 'set-support-status', payload: { request, status: status.data } } : undefined;
    }
    case 'supporter':
    case 'contact':
    case 'owner':
      return referenceCell(mission, column, value, change);
    case 'due':
    case 'quantity':
    case 'cost':
      return figureCell(column, value, change);
    default:
      return assertNever(column);
  }
}

type Changes = Extract<Command, { name: 'edit-support-request' }>['payload']['changes'];
type Change = (changes: Changes) => Command;

/** By name, without accents and case; an empty cell takes the reference out. */
function referenceCell(
  mission: Mission,
  column: 'supporter' | 'contact' | 'owner',
  value: string,
  change: Change,
): Command | undefined {
  if (value === '') return change({ [column]: null });
  if (column === 'supporter') {
    const found = organisationNamed(mission, value);
    return found && change({ supporter: found.id });
  }
  const sought = foldForSearch(value);
  const found = Object.values(mission.people).find(
    ({ id, deleted }) => !deleted && foldForSearch(nameOfPerson(mission.people, id)) === sought,
  );
  return found && change({ [column]: found.id });
}

function figureCell(column: 'due' | 'quantity' | 'cost', value: string, change: Change): Command | undefined {
  if (value === '') return change({ [column]: null });
  if (column === 'due') {
    const reading = readPlainDate(value, 'day-first');
    return reading.kind === 'day' ? change({ due: reading.day }) : undefined;
  }
  if (column === 'cost') {
    const cost = readCost(value);
    return cost === undefined ? undefined : change({ cost });
  }
  const quantity = supportRequestSchema.shape.quantity.unwrap().safeParse(readWholeNumber(value));
  return quantity.success ? change({ quantity: quantity.data }) : undefined;
}

/** The same, of a cell as the table gives it. */
export const supportCellMeaning: CellMeaning = (mission, { rowId, columnId, value }) => {
  const request = Object.values(mission.supportRequests).find(({ id, deleted }) => id === rowId && !deleted);
  const column = supportColumnIds.find((id) => id === columnId);
  return request && column && supportCell(mission, request, column, value);
};
