import { expect, test } from 'vitest';
import { organisationBlock } from '../../../../renderer/records/organisationBlock';
import { plainDateSchema } from '../../../../shared/model/plainDate';

const lastDay = plainDateSchema.parse('2026-06-26');
const columnIds = ['name', 'organisationKind', 'organisationCity', 'organisationCountry', 'organisationTags'];
const added = { isHost: false, memberOf: {} };

test('rows past the last become organisations with all that their cells say, in one edit', () => {
  const cells = [
    ['Boréalys', 'biotech', 'Montréal', 'Canada', 'or, CRO'],
    ['Mesalume', '', '', 'Zubrowka', ''],
    ['', 'biotech', 'Laval', '', ''],
  ];
  expect(organisationBlock(lastDay, { rowIds: [], columnIds, cells })).toEqual([
    {
      name: 'add-organisations',
      payload: {
        organisations: [
          { ...added, name: 'Boréalys', kind: 'biotech', city: 'Montréal', country: 'CA', tags: 'CRO, or' },
          { ...added, name: 'Mesalume', kind: 'other', country: 'Zubrowka' },
        ],
      },
    },
  ]);
});

test('cells of rows that exist are set, and an empty one is emptied, but never a name', () => {
  const cells = [['', 'pharma', '']];
  expect(organisationBlock(lastDay, { rowIds: ['o-1'], columnIds, cells })).toEqual([
    {
      name: 'paste-cells',
      payload: {
        cells: [
          { collection: 'organisations', id: 'o-1', field: 'kind', value: 'pharma' },
          { collection: 'organisations', id: 'o-1', field: 'city', value: null },
        ],
      },
    },
  ]);
});
