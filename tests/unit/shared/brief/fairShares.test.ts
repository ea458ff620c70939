import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fairShares } from '../../../../shared/brief/fairShares';

const needs = fc.array(fc.nat(30), { maxLength: 12 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the lines that each part of a page gets', () => {
  test.each([
    [[3, 2, 1], 10, [3, 2, 1]],
    [[9, 1, 9], 11, [5, 1, 5]],
    [[9, 9, 9], 10, [4, 3, 3]],
    [[4, 4], 0, [0, 0]],
    [[4], -2, [0]],
    [[], 5, []],
  ])('%j in %i lines: %j', (wanted, room, shares) => {
    expect(fairShares(wanted, room)).toEqual(shares);
  });

  test('never are more than it needs, and all of the room while somebody wants it', () => {
    fc.assert(
      fc.property(needs, fc.nat(80), (wanted, room) => {
        const shares = fairShares(wanted, room);
        expect(shares.every((share, index) => share >= 0 && share <= (wanted[index] ?? 0))).toBe(true);
        expect(sum(shares)).toBe(Math.min(room, sum(wanted)));
      }),
    );
  });

  test('are as many as anybody gets, but for one, where it does not get all', () => {
    fc.assert(
      fc.property(needs, fc.nat(80), (wanted, room) => {
        const shares = fairShares(wanted, room);
        const most = Math.max(0, ...shares);
        shares.forEach((share, index) => expect(share === wanted[index] || share >= most - 1).toBe(true));
      }),
    );
  });
});
