import { describe, expect, test } from 'vitest';
import type { ImportDecisions } from '../../../../shared/imports/importProblem';
import { readDelegateRows } from '../../../../shared/imports/readDelegateRows';
import { runToEnd } from '../../../../shared/model/runToEnd';
import { smallMission } from '../../../fixtures/smallMission';

/** A sheet to fill in as it comes back, with one row: the identifier of a delegate, and who is written beside it. */
function comesBack(cells: readonly string[], decisions: ImportDecisions = {}) {
  const table = {
    fileName: 'back.csv',
    format: 'csv',
    header: ['Identifiant Passerelle', 'Prénom', 'Nom', 'Contact d’urgence'],
    rows: [{ number: 2, cells: [...cells, 'Luc, +1 514 555-0123'] }],
  } as const;
  const mapping = ['identifier', 'givenName', 'familyName', 'emergencyContact'] as const;
  return runToEnd(readDelegateRows({ table, mapping, mission: smallMission(), language: 'fr', decisions }));
}

describe('who is meant by a row that comes back with an identifier', () => {
  test('somebody else was written on it: it is left out, unless the name is said to be a correction', () => {
    const plan = comesBack(['carl', 'Zoé', 'Tremblay']);
    expect(plan.problems).toEqual([
      {
        id: '2:other-name',
        code: 'other-name',
        severity: 'error',
        rows: [2],
        value: 'Zoé Tremblay',
        detail: 'Carl Dion',
        choices: ['exclude', 'keep'],
        choice: 'exclude',
      },
    ]);
    expect(plan.counts).toEqual({ new: 0, changed: 0, unchanged: 0, merged: 0, excluded: 1 });
    const corrected = comesBack(['carl', 'Zoé', 'Tremblay'], { '2:other-name': 'keep' });
    expect(corrected.rows[0]?.personChanges).toMatchObject({ givenName: 'Zoé', familyName: 'Tremblay' });
  });

  test('the sheet of another mission is said to be one before anybody is added', () => {
    const plan = comesBack(['gone', 'Zoé', 'Tremblay']);
    expect(plan.problems.map(({ code, severity, value, choice }) => [code, severity, value, choice])).toEqual([
      ['unknown-identifier', 'warning', 'Zoé Tremblay', 'keep'],
    ]);
    expect(plan.counts.new).toBe(1);
    const without = comesBack(['gone', 'Zoé', 'Tremblay'], { '2:unknown-identifier': 'exclude' });
    expect([without.counts.new, without.counts.excluded]).toEqual([0, 1]);
  });

  test.each([
    ['as it was sent', ['carl', 'Carl', 'Dion']],
    ['with a name that was corrected in part', ['carl', 'Karl', 'Dion']],
    ['without an identifier', ['', 'Zoé', 'Tremblay']],
  ])('%s, nothing is asked', (_, cells) => {
    expect(comesBack(cells).problems).toEqual([]);
  });
});
