import { describe, expect, test } from 'vitest';
import { selectRange } from '../../../../../renderer/ui/grid/selectRange';

const ids = ['a', 'b', 'c', 'd', 'e'];

describe('choosing rows', () => {
  test.each([
    ['one', [], null, 'b', ['b']],
    ['one again lets it go', ['b'], null, 'b', []],
    ['from an anchor down', ['b'], 'b', 'd', ['b', 'c', 'd']],
    ['from an anchor up', ['d'], 'd', 'b', ['b', 'c', 'd']],
    ['keeps what was chosen elsewhere', ['e', 'a'], 'a', 'b', ['a', 'b', 'e']],
    ['an anchor that a filter has hidden counts for nothing', [], 'z', 'c', ['c']],
  ])('%s', (_, selected, anchor, target, expected) => {
    expect([...selectRange({ ids, selected: new Set(selected), anchor, target })].sort()).toEqual(expected);
  });
});
