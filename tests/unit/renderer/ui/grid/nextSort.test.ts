import { expect, test } from 'vitest';
import { nextSort } from '../../../../../renderer/ui/grid/nextSort';

test('pressing a head sorts up, then down, then gives back the order of the list', () => {
  const up = nextSort(null, 'name');
  const down = nextSort(up, 'name');
  expect([up, down, nextSort(down, 'name'), nextSort(down, 'group')]).toEqual([
    { column: 'name', direction: 'ascending' },
    { column: 'name', direction: 'descending' },
    null,
    { column: 'group', direction: 'ascending' },
  ]);
});
