import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packPanels } from '../../../../shared/brief/packPanels';
import type { PocketDay } from '../../../../shared/brief/pocketDays';

function day(title: string, rows: number, text = 'Visite'): PocketDay {
  const row = (index: number) => ({
    id: `${title}-${index}`,
    time: '9 h',
    title: { text, locale: 'fr' as const },
    detail: '',
  });
  return { title, place: 'San Diego', rows: Array.from({ length: rows }, (_, index) => row(index)) };
}

const shape = (days: readonly PocketDay[]) =>
  packPanels(days).map((panel) => panel.days.map(({ title, rows }) => `${title}: ${rows.length}`));

describe('days on the panels of a folded sheet', () => {
  test.each<[string, readonly PocketDay[], readonly (readonly string[])[]]>([
    ['nothing to do', [], [[]]],
    ['two days on one panel', [day('lundi', 4), day('mardi', 5)], [['lundi: 4', 'mardi: 5']]],
    ['a day that does not fit begins a panel', [day('lundi', 14), day('mardi', 2)], [['lundi: 14'], ['mardi: 2']]],
    ['a long day goes on under its name', [day('lundi', 25)], [['lundi: 17'], ['lundi: 8']]],
  ])('%s', (_, days, expected) => {
    expect(shape(days)).toEqual(expected);
  });

  test('every row is there once, in order', () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 200 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lengths, (given) => {
        const days = given.map(([rows, letters], index) => day(String(index), rows, 'a'.repeat(letters)));
        const rowsOf = (some: readonly PocketDay[]) => some.flatMap(({ rows }) => rows.map(({ id }) => id));
        expect(rowsOf(packPanels(days).flatMap((panel) => panel.days))).toEqual(rowsOf(days));
      }),
    );
  });
});
