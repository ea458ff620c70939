import { describe, expect, test } from 'vitest';
import { isSameData } from '../../../../shared/calendar/isSameData';

const event = () => [
  'vevent',
  [
    ['uid', {}, 'text', 'a'],
    ['geo', { x: '1' }, 'float', [1, 2]],
  ],
  [],
];

describe('what was read is what was meant', () => {
  test('the same data in two places', () => {
    expect(isSameData(event(), event())).toBe(true);
  });

  test.each<[string, unknown, unknown]>([
    ['another text', ['a'], ['b']],
    ['a number as a text', [1], ['1']],
    ['one more', ['a'], ['a', 'b']],
    ['one less', ['a', 'b'], ['a']],
    ['another order', ['a', 'b'], ['b', 'a']],
    ['another parameter', [{ tzid: 'A' }], [{ tzid: 'B' }]],
    ['a parameter of another name', [{ tzid: 'A' }], [{ cn: 'A' }]],
    ['one parameter more', [{}], [{ cn: 'A' }]],
    ['a list for a record', [[]], [{}]],
    ['nothing for a record', [null], [{}]],
    [
      'deep inside',
      event(),
      [
        'vevent',
        [
          ['uid', {}, 'text', 'a'],
          ['geo', { x: '1' }, 'float', [1, 3]],
        ],
        [],
      ],
    ],
  ])('not %s', (_, one, other) => {
    expect([isSameData(one, other), isSameData(other, one)]).toEqual([false, false]);
  });
});
