import { expect, test } from 'vitest';
import type { GridColumn } from '../../../../renderer/ui/grid/gridColumn';
import { pastedValue } from '../../../../renderer/ui/grid/pastedValue';

const side: GridColumn<unknown> = {
  id: 'side',
  header: 'Côté',
  width: 100,
  text: () => '',
  editor: {
    kind: 'select',
    options: [
      { id: 'delegation', label: 'Délégation' },
      { id: 'host', label: 'Hôte' },
    ],
    value: () => 'host',
  },
};
const name: GridColumn<unknown> = { ...side, id: 'name', editor: { kind: 'text' } };

test.each([
  ['the words of an option, as they were copied', side, 'Hôte', 'host'],
  ['without accents, in capitals', side, ' DELEGATION ', 'delegation'],
  ['an id', side, 'host', 'host'],
  ['no option', side, 'peut-être', 'peut-être'],
  ['nothing', side, '', ''],
  ['a text that is an option elsewhere', name, 'Hôte', 'Hôte'],
  ['past the last column', undefined, 'Hôte', 'Hôte'],
])('%s', (_, column, text, expected) => {
  expect(pastedValue(column, text)).toBe(expected);
});
