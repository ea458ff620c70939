import { describe, expect, test } from 'vitest';
import type { GridColumn } from '../../../../../renderer/ui/grid/gridColumn';
import { rowsInView } from '../../../../../renderer/ui/grid/rowsInView';

interface Traveller {
  readonly name: string;
  readonly city: string;
  readonly nights: number;
}

const columns: readonly GridColumn<Traveller>[] = [
  { id: 'name', header: 'Nom', width: 100, text: ({ name }) => name },
  { id: 'city', header: 'Ville', width: 100, text: ({ city }) => city },
  {
    id: 'nights',
    header: 'Nuits',
    width: 100,
    text: ({ nights }) => (nights === 0 ? '' : String(nights)),
    compare: (a, b) => a.nights - b.nights,
  },
];

const travellers: readonly Traveller[] = [
  { name: 'Zoé', city: 'Lévis', nights: 10 },
  { name: 'Émile', city: '', nights: 0 },
  { name: 'eve', city: 'St. John’s', nights: 9 },
  { name: 'Ana 10', city: 'Laval', nights: 9 },
  { name: 'Ana 9', city: 'Laval', nights: 0 },
];

const given = ['Zoé', 'Émile', 'eve', 'Ana 10', 'Ana 9'];

describe('the rows of a table in the view that a person has made of it', () => {
  test.each([
    ['a plain view keeps them as they are', null, {}, given],
    [
      'names in order, whatever their accents, case and numbers',
      'ascending name',
      {},
      ['Ana 9', 'Ana 10', 'Émile', 'eve', 'Zoé'],
    ],
    ['the other way round', 'descending name', {}, ['Zoé', 'eve', 'Émile', 'Ana 10', 'Ana 9']],
    ['empty cells last', 'ascending city', {}, ['Ana 10', 'Ana 9', 'Zoé', 'eve', 'Émile']],
    [
      'empty cells last also the other way round, and equal rows as they were',
      'descending city',
      {},
      ['eve', 'Zoé', 'Ana 10', 'Ana 9', 'Émile'],
    ],
    ['in an order of its own', 'ascending nights', {}, ['eve', 'Ana 10', 'Zoé', 'Émile', 'Ana 9']],
    ['with an accent that was not typed', null, { city: 'levis' }, ['Zoé']],
    ['with a mark that was not typed', null, { city: 'st johns' }, ['eve']],
    ['in two columns at once, in order', 'ascending name', { name: 'ana', nights: '9' }, ['Ana 10']],
    ['nothing where a filter is empty or of a column that is gone', null, { name: '', gone: 'x' }, given],
    ['in the order given where the column is gone', 'ascending gone', {}, given],
  ])('%s', (_, sorted, filters, names) => {
    const [direction, column] = (sorted ?? '').split(' ');
    const sort = column ? { column, direction: direction === 'descending' ? 'descending' : 'ascending' } : null;
    const view = { sort, filters } as Parameters<typeof rowsInView>[2];
    expect(rowsInView(travellers, columns, view, 'fr-CA').map(({ name }) => name)).toEqual(names);
  });
});
