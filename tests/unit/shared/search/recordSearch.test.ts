import { describe, expect, test } from 'vitest';
import { RecordSearch } from '../../../../shared/search/recordSearch';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly of: string;
}
const rows: readonly Row[] = [
  { id: '1', name: 'Zoé Lantagne', of: 'Harbolight Partners' },
  { id: '2', name: 'Harbolight Partners', of: 'Boston' },
  { id: '3', name: 'Émile Bergeronnes', of: 'Tadouxa Vaccins' },
];
const aSearch = () =>
  new RecordSearch<Row>(
    ({ of }) => of,
    ({ name }) => name,
  );
const best = (search: RecordSearch<Row>, query: string, count = 9, among = rows) =>
  search.best(among, query, count).map(({ id }) => id);

describe('the best rows for some words', () => {
  test.each([
    ['a name before whoever only belongs to it', 'harbolight', ['2', '1']],
    ['no more than are wanted', 'harbolight', ['2'], 1],
    ['without accents and capitals, by beginnings', 'EMIL berg', ['3']],
    ['with one typing error', 'harbolihgt', []],
    ['with one letter left out', 'harbolght', ['2', '1']],
    ['words of name and place together', 'harbolight boston', ['2']],
    ['nobody where one word is nowhere', 'harbolight paris', []],
    ['nobody for nothing', '  ', []],
  ])('%s', (_, query, expected, count = 9) => {
    expect(best(aSearch(), query, count)).toEqual(expected);
  });

  test('follow what was renamed, added and deleted', () => {
    const search = aSearch();
    expect(best(search, 'lantagne')).toEqual(['1']);
    const later = [{ id: '1', name: 'Zoé Marivault', of: '' }, ...rows.slice(2), { id: '4', name: 'Lantagne', of: '' }];
    expect(['lantagne', 'marivault', 'harbolight'].map((query) => best(search, query, 9, later))).toEqual([
      ['4'],
      ['1'],
      [],
    ]);
  });
});
