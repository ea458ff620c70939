import type { Command } from '../../../shared/commands/commands';
import { readPlainDate } from '../../../shared/imports/readPlainDate';
import { assertNever } from '../../../shared/model/assertNever';
import { type Claim, claimSchema } from '../../../shared/model/claim';
import { claimStatusSchema } from '../../../shared/model/claimStanding';
import type { Mission } from '../../../shared/model/mission';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { readWholeNumber } from '../../../shared/text/readWholeNumber';
import type { CellMeaning } from '../../records/pastedEdits';
import { organisationNamed } from '../../records/organisationNamed';

export const claimColumnIds = ['organisation', 'benefit', 'standing', 'quantity', 'day'] as const;
export type ClaimColumnId = (typeof claimColumnIds)[number];

/** What a written cell does; undefined where it means nothing. A claim has all five, so that none can be emptied. */
export function claimCell(
  mission: Mission,
  { id: claim }: Claim,
  column: ClaimColumnId,
  text: string,
): Command | undefined {
  const value = text.trim();
  if (column === 'standing') {
    const status = claimStatusSchema.safeParse(value);
    return status.success ? { name: 'set-claim-status', payload: { claim, status: status.data } } : undefined;
  }
  const changes = changesOf(mission, column, value);
  return changes && { name: 'edit-claim', payload: { claim, changes } };
}

type Changes = Extract<Command, { name: 'edit-claim' }>['payload']['changes'];

function changesOf(mission: Mission, column: Exclude<ClaimColumnId, 'standing'>, value: string): Changes | undefined {
  switch (column) {
    case 'organisation': {
      const organisation = organisationNamed(mission, value);
      return organisation && { organisation: organisation.id };
    }
    case 'benefit':
      return benefitTitled(mission, value);
    case 'quantity': {
      const quantity = claimSchema.shape.quantity.safeParse(readWholeNumber(value));
      return quantity.success ? { quantity: quantity.data } : undefined;
    }
    case 'day': {
      const reading = readPlainDate(value, 'day-first');
      return reading.kind === 'day' ? { day: reading.day } : undefined;
    }
    default:
      return assertNever(column);
  }
}

/** By its title in either language, without accents and case; two of the same title are told apart in the sheet only. */
function benefitTitled({ benefits }: Mission, title: string): Changes | undefined {
  const sought = foldForSearch(title);
  if (sought === '') return undefined;
  const [benefit, ...others] = Object.values(benefits).filter(
    ({ titleFr, titleEn, deleted }) =>
      !deleted && (foldForSearch(titleFr) === sought || foldForSearch(titleEn) === sought),
  );
  return benefit && others.length === 0 ? { benefit: benefit.id } : undefined;
}

/** The same, of a cell as the table gives it. */
export const claimCellMeaning: CellMeaning = (mission, { rowId, columnId, value }) => {
  const claim = Object.values(mission.claims).find(({ id, deleted }) => id === rowId && !deleted);
  const column = claimColumnIds.find((id) => id === columnId);
  return claim && column && claimCell(mission, claim, column, value);
};
