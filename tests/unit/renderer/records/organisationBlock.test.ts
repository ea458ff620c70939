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
  const { commands, refused } = organisationBlock(lastDay, { rowIds: [], columnIds, cells });
  expect(commands).toEqual([
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
  expect(refused).toEqual([{ row: 3, columnId: null, value: '' }]);
});

test('cells of rows that exist are set, and an empty one is emptied, but never a name', () => {
  const cells = [['', 'pharma', '']];
  expect(organisationBlock(lastDay, { rowIds: ['o-1'], columnIds, cells }).commands).toEqual([
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

test('what means nothing in its column is named, and a host stays a host', () => {
  const block = {
    rowIds: ['o-1', 'o-2'],
    columnIds: ['side', 'delegates', 'organisationKind', 'organisationEmail'],
    cells: [
      ['host', '2', 'n’importe quoi', 'ana@'],
      ['peut-être', '', '', ''],
    ],
  };
  expect(organisationBlock(lastDay, block)).toEqual({
    commands: [
      {
        name: 'paste-cells',
        payload: {
          cells: [
            { collection: 'organisations', id: 'o-1', field: 'isHost', value: true },
            { collection: 'organisations', id: 'o-2', field: 'email', value: null },
          ],
        },
      },
    ],
    refused: [
      { row: 1, columnId: 'organisationKind', value: 'n’importe quoi' },
      { row: 1, columnId: 'organisationEmail', value: 'ana@' },
      { row: 2, columnId: 'side', value: 'peut-être' },
    ],
  });
});
