import { expect, test } from 'vitest';
import { organisationBlock } from '../../../../renderer/records/organisationBlock';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { missionOf } from '../../shared/imports/support/missionOf';

const { organisations } = missionOf({
  organisations: {
    bioquebec: { name: 'BIOQuébec', kind: 'association' },
    massbio: { name: 'MassBio, Inc.', kind: 'association' },
    former: { name: 'Ancienne grappe', kind: 'association', deleted: true },
  },
});
const mission = { lastDay: plainDateSchema.parse('2026-06-26'), organisations };
const columnIds = ['name', 'organisationKind', 'organisationCity', 'organisationCountry', 'organisationTags'];
const added = { isHost: false, memberOf: {} };

test('rows past the last become organisations with all that their cells say, in one edit', () => {
  const cells = [
    ['Boréalys', 'biotech', 'Montréal', 'Canada', 'or, CRO'],
    ['Mesalume', '', '', 'Zubrowka', ''],
    ['', 'biotech', 'Laval', '', ''],
  ];
  const { commands, refused } = organisationBlock(mission, { rowIds: [], columnIds, cells });
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
  expect(organisationBlock(mission, { rowIds: ['o-1'], columnIds, cells }).commands).toEqual([
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
  expect(organisationBlock(mission, block)).toEqual({
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
      { row: 1, rowId: 'o-1', columnId: 'organisationKind', value: 'n’importe quoi' },
      { row: 1, rowId: 'o-1', columnId: 'organisationEmail', value: 'ana@' },
      { row: 2, rowId: 'o-2', columnId: 'side', value: 'peut-être' },
    ],
  });
});

test('memberships are read by the names of associations, of rows that exist and of new ones, and one that is not there is named', () => {
  const block = {
    rowIds: ['o-1', 'bioquebec', 'o-3', 'o-4'],
    columnIds: ['name', 'organisationMemberOf'],
    cells: [
      ['Boréalys', 'BIOQUEBEC, MassBio, Inc.'],
      ['', 'massbio; bioquébec'],
      ['', 'Ancienne grappe'],
      ['', ''],
      ['Givrane', 'MassBio'],
    ],
  };
  expect(organisationBlock(mission, block)).toEqual({
    commands: [
      {
        name: 'paste-cells',
        payload: { cells: [{ collection: 'organisations', id: 'o-1', field: 'name', value: 'Boréalys' }] },
      },
      { name: 'set-memberships', payload: { memberOf: { 'o-1': { bioquebec: true, massbio: true }, 'o-4': {} } } },
      {
        name: 'add-organisations',
        payload: { organisations: [{ isHost: false, kind: 'other', name: 'Givrane', memberOf: { massbio: true } }] },
      },
    ],
    refused: [
      { row: 2, rowId: 'bioquebec', columnId: 'organisationMemberOf', value: 'massbio; bioquébec' },
      { row: 3, rowId: 'o-3', columnId: 'organisationMemberOf', value: 'Ancienne grappe' },
    ],
  });
});
