import { describe, expect, test } from 'vitest';
import { budgetCellMeaning, shareColumn } from '../../../../renderer/features/jointActivities/budgetCell';
import { pastedEdits } from '../../../../renderer/records/pastedEdits';
import { applyCommand } from '../../../../shared/commands/applyCommand';
import { budgetLineSchema } from '../../../../shared/model/budgetLine';
import { organisationIdSchema } from '../../../../shared/model/identifier';
import { instantSchema } from '../../../../shared/model/instant';
import { smallMission } from '../../../fixtures/smallMission';

const [quebec, massachusetts] = [organisationIdSchema.parse('quebec'), organisationIdSchema.parse('massachusetts')];
const aHouse = { kind: 'association', isHost: false, memberOf: {} } as const;
const line = budgetLineSchema.parse({
  id: 'line',
  item: 'item',
  whatFr: 'Traiteur',
  whatEn: '',
  shares: { [quebec]: '100%' },
});
const small = smallMission();
const parties = Object.fromEntries([quebec, massachusetts].map((id) => [id, { ...aHouse, id, name: id }]));
const mission = {
  ...small,
  organisations: { ...small.organisations, ...parties },
  budgetLines: { [line.id]: line },
};
const context = { now: instantSchema.parse('2026-06-02T12:00:00Z'), newId: () => 'new' };
const columnIds = ['whatFr', 'estimated', shareColumn(quebec), shareColumn(massachusetts)];
const pasted = (...cells: readonly (readonly string[])[]) =>
  pastedEdits(mission, budgetCellMeaning, { rowIds: [line.id], columnIds, cells }, context);

/** The line once all of it is made. */
function lineAfter({ commands }: ReturnType<typeof pasted>) {
  let known: typeof mission = mission;
  for (const command of commands) {
    const made = applyCommand(known, command, context);
    if (made.ok) known = { ...known, ...made.value.mission };
  }
  return known.budgetLines[line.id];
}

describe('a block pasted over a table to which no row is added', () => {
  test('keeps what both of two cells write into the same field of a row', () => {
    const made = pasted(['Traiteur', '', '60 %', '40 %']);
    expect(made.refused).toEqual([]);
    expect(lineAfter(made)?.shares).toEqual({ [quebec]: '60%', [massachusetts]: '40%' });
  });

  test('leaves out a cell that the mission refuses, with why, and takes the others', () => {
    const made = pasted(['x'.repeat(501), '1 250 CAD']);
    expect(made.refused).toMatchObject([
      { row: 1, rowId: line.id, columnId: 'whatFr', error: { code: 'invalid-field', field: 'whatFr' } },
    ]);
    expect(lineAfter(made)).toMatchObject({ whatFr: 'Traiteur', estimated: 'CAD 1250.00' });
  });

  test('lists a cell that means nothing, and the rows past the last, but none that are empty', () => {
    const made = pasted(['', 'cher', '', ''], ['Salle', '300 CAD'], ['', ' ']);
    expect(made.refused).toEqual([
      { row: 1, rowId: line.id, columnId: 'estimated', value: 'cher' },
      { row: 2, columnId: null, value: '' },
    ]);
  });

  test('makes nothing of cells that say what already stands there', () => {
    expect(pasted(['Traiteur', '', '100 %', ''])).toEqual({ commands: [], refused: [] });
  });
});
