import { describe, expect, test } from 'vitest';
import { entryFields, entryKind } from '../../../../../renderer/features/delegation/entryKind';
import { listBlock } from '../../../../../renderer/records/listBlock';
import { entryChecklist } from '../../../../../shared/delegation/entryChecklist';
import { smallMission } from '../../../../fixtures/smallMission';

const granted = { status: 'granted', grantedOn: '2026-05-01', expiry: '2028-05-01' };
const mission = smallMission([], {
  entryStates: { of: { id: 'of', person: 'p-anne', country: 'US', ...granted } },
});
const lines = entryChecklist(mission);
const kind = entryKind(lines, mission.lastDay);

/** What a block makes, pasted over Anne's line and over Béla's, of whom nothing is known. */
function pasted(columnIds: readonly string[], cells: readonly (readonly string[])[]) {
  const { commands, refused } = listBlock(kind, lines.map(entryFields), {
    rowIds: ['anne/US', 'bela/US'],
    columnIds,
    cells,
  });
  return {
    made: commands.map(({ payload }) => payload),
    refused: refused.map(({ row, columnId, value }) => [row, columnId, value].join(' ')),
  };
}
const anne = { person: 'p-anne', country: 'US' };
const bela = { person: 'p-bela', country: 'US' };

describe('what is pasted over the checklist of entries', () => {
  test.each([
    ['a status keeps the days', ['status'], [['Demandée']], [{ ...anne, ...granted, status: 'applied' }]],
    ['a status in English', ['status'], [['To apply for']], [{ ...anne, ...granted, status: 'to-apply' }]],
    ['that nobody knows', ['status'], [['Non précisée']], [{ ...anne, ...granted, status: null }]],
    [
      'a status and a day of one row are one edit',
      ['status', 'expiry'],
      [
        ['granted', '2029-01-31'],
        ['Accordée', '2030-01-31'],
      ],
      [
        { ...anne, ...granted, expiry: '2029-01-31' },
        { ...bela, status: 'granted', expiry: '2030-01-31' },
      ],
    ],
    [
      'a day alone means that it was granted',
      ['expiry'],
      [[], ['2030-01-31']],
      [{ ...bela, status: 'granted', expiry: '2030-01-31' }],
    ],
    ['no day means nothing where nothing is known', ['expiry'], [[], ['']], [{ ...bela, status: null }]],
    ['what is only read there is left as it is', ['person', 'by'], [['Somebody', '2026-01-01']], []],
    ['what a rule says is nothing to write', ['status'], [['Rien de plus']], []],
  ])('%s', (_, columnIds, cells, made) => {
    expect(pasted(columnIds, cells)).toEqual({ made, refused: [] });
  });

  test('what means nothing is named, and so is a row past the last: none is added', () => {
    expect(pasted(['status', 'expiry'], [['Tourmaline', 'soon'], [], ['Granted', '']])).toEqual({
      made: [],
      refused: ['1 status Tourmaline', '1 expiry soon', '3  '],
    });
  });
});
