import { constantFrom, record, array, assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryRuleKind } from '../../../../../renderer/features/delegation/entryRuleKind';
import { groupKind } from '../../../../../renderer/features/delegation/groupKind';
import { listBlock } from '../../../../../renderer/records/listBlock';
import { commandSchema } from '../../../../../shared/commands/commands';

const columnIds = ['document', 'country', 'need', 'leadDays', 'textFr'];
const known = [
  { id: 'fr-us', document: 'FR', country: 'US', need: 'authorisation' },
  { id: 'ca-us', document: 'CA', country: 'US', need: 'nothing' },
];
const pasted = (cells: readonly (readonly string[])[], rowIds: readonly string[] = []) =>
  listBlock(entryRuleKind, known, { rowIds, columnIds, cells });
const added = (rule: object) => ({ name: 'add-entry-rule', payload: { rule } });

describe('a table pasted over what is known of borders', () => {
  test('changes the rows that are there and adds the others, in the words of either language', () => {
    const cells = [
      ['France', 'États-Unis', 'Rien de plus', '10 jours', 'AVE'],
      ['', '', 'visa', '', ''],
      ['Germany', 'USA', 'Nothing more', '', ''],
      ['Brésil / Brazil', 'Canada', '', '21', 'Visa de visiteur'],
      ['', '', '', '', ''],
    ];
    expect(pasted(cells, ['fr-us', 'ca-us'])).toEqual({
      commands: [
        {
          name: 'edit-entry-rule',
          payload: {
            rule: 'fr-us',
            changes: { document: 'FR', country: 'US', need: 'nothing', leadDays: 10, textFr: 'AVE' },
          },
        },
        {
          name: 'edit-entry-rule',
          payload: { rule: 'ca-us', changes: { need: 'authorisation', leadDays: null, textFr: null } },
        },
        added({ document: 'DE', country: 'US', need: 'nothing' }),
        added({ document: 'BR', country: 'CA', need: 'authorisation', leadDays: 21, textFr: 'Visa de visiteur' }),
      ],
      refused: [],
    });
  });

  test.each([
    ['a country that is none', ['Zubrowka', 'Canada'], ['document', null]],
    ['no country to enter', ['Brésil', ''], [null]],
    ['two countries that have a rule, typed another way', ['Français', 'U.S.A.'], [null]],
    ['days below nothing', ['Brésil', 'Canada', 'visa', '-3'], ['leadDays']],
    ['more days than two years', ['Brésil', 'Canada', 'visa', '99999999999'], ['leadDays']],
    ['days that only a program reads', ['Brésil', 'Canada', 'visa', '1e2'], ['leadDays']],
    ['a word for nothing known', ['Brésil', 'Canada', 'peut-être'], ['need']],
    ['the number of a passport', ['Brésil', 'Canada', 'visa', '', 'Passeport AB123456'], ['textFr']],
    ['a text longer than a mission takes', ['Brésil', 'Canada', 'visa', '', 'x'.repeat(200_001)], ['textFr']],
  ])('names %s by row and column', (_, cells, expected) => {
    const { refused } = pasted([['Chili', 'Canada'], cells]);
    expect(refused.map(({ row, columnId }) => [row, columnId])).toEqual(expected.map((column) => [2, column]));
  });

  test('takes the same two countries once, the first of them', () => {
    const { commands, refused } = pasted([
      ['Brésil', 'Canada'],
      ['Brazil', 'CA'],
    ]);
    expect([commands, refused]).toEqual([
      [added({ document: 'BR', country: 'CA', need: 'authorisation' })],
      [{ row: 2, columnId: null, value: '' }],
    ]);
  });

  test('loses no word without saying so, and makes only edits that a mission takes', () => {
    const country = constantFrom('France', 'CA', 'états-unis', '', 'Zubrowka', '🚀');
    const row = record({
      document: country,
      country,
      need: constantFrom('visa', 'rien', '', '?'),
      leadDays: constantFrom('', '12', '-1', '1,5'),
      textFr: constantFrom('', 'AVE', 'x'.repeat(200_001), 'NEXUS 123456789'),
    });
    assert(
      property(array(row, { maxLength: 6 }), (rows) => {
        const cells = rows.map((one) => columnIds.map((id) => one[id as keyof typeof one]));
        const { commands, refused } = pasted(cells, ['fr-us']);
        expect(commands.filter((command) => !commandSchema.safeParse(command).success)).toEqual([]);
        const isSaid = (index: number) => refused.some((cell) => cell.row === index + 1);
        const filled = cells.filter((texts, index) => texts.some((text) => text !== '') && !isSaid(index));
        expect(commands.length).toBeGreaterThanOrEqual(filled.length);
      }),
    );
  });
});

test('three hundred pasted groups are added, with a name in one language at least, and one without is named', () => {
  const cells = Array.from({ length: 300 }, (_, index) => [index === 7 ? '' : `Groupe ${index} 🚀`, '']);
  const { commands, refused } = listBlock(groupKind, [], {
    rowIds: [],
    columnIds: ['nameFr', 'nameEn', 'delegates'],
    cells: [...cells, ['x'.repeat(501), ''], ['', '', '12']],
  });
  expect(commands).toHaveLength(299);
  expect(commands[0]).toEqual({ name: 'add-group', payload: { group: { nameFr: 'Groupe 0 🚀', nameEn: '' } } });
  expect(refused.map(({ row, columnId }) => [row, columnId])).toEqual([
    [301, 'nameFr'],
    [301, null],
    [302, null],
  ]);
});
