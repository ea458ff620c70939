import { describe, expect, test } from 'vitest';
import { repeatedColumns } from '../../../../shared/imports/repeatedColumns';
import { suggestMapping } from '../../../../shared/imports/suggestMapping';
import type { ListKind } from '../../../../shared/imports/delegateField';
import { tableOf } from './support/tableOf';

const repeatedIn = (text: string, list: ListKind = 'delegates') => {
  const table = tableOf(text);
  return repeatedColumns(table, suggestMapping(table, list), list).map(({ column, taken }) => `${column} as ${taken}`);
};

describe('a column that stays out because another is taken for the same', () => {
  test.each([
    ['a second e-mail address', 'Nom|Courriel|Courriel\nA B|a@b.ca|c@d.ca', ['2 as 1']],
    ['two more, in another language', 'Nom|Email|Courriel|E-mail\nA B|a@b.ca|c@d.ca|e@f.ca', ['2 as 1', '3 as 1']],
    ['none where nothing is written in it', 'Nom|Courriel|Courriel\nA B|a@b.ca|', []],
    ['none of one that means something else', 'Nom|Courriel|Remarque\nA B|a@b.ca|x', []],
    ['none of one that nobody takes', 'Nom|Taille du chandail|Taille du chandail\nA B|M|L', []],
  ])('%s', (_, text, expected) => {
    expect(repeatedIn(text)).toEqual(expected);
  });

  test('a second city or e-mail address of members too, whoever it is of', () => {
    expect(repeatedIn('Membre|Ville|Ville|Courriel|Courriel\nA|Laval|Lévis|a@b.ca|c@d.ca', 'members')).toEqual([
      '2 as 1',
      '4 as 3',
    ]);
  });

  test('is not named once the other means something else, and is once the two have changed places', () => {
    const table = tableOf('Nom|Courriel|Courriel\nA B|a@b.ca|c@d.ca');
    expect(repeatedColumns(table, ['fullName', 'notes', 'ignored'], 'delegates')).toEqual([]);
    expect(repeatedColumns(table, ['fullName', 'ignored', 'email'], 'delegates')).toEqual([{ column: 1, taken: 2 }]);
  });
});
