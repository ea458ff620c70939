import { describe, expect, test } from 'vitest';
import { emptyTermDraft, isTermBegun, termOf } from '../../../../../renderer/features/agreements/termDraft';

describe('the first term of a new agreement', () => {
  test.each([
    ['nothing written: none is added', {}, undefined],
    ['a place alone: its days are asked for, and the place is not dropped', { placeFr: ' Montréal ' }, 'termNeeded'],
    ['spaces alone say nothing', { placeEn: '  ' }, undefined],
    ['an end before the beginning', { firstDay: '2026-06-01', lastDay: '2025-01-01' }, 'lastDayFirst'],
    [
      'a first day: of three years, as renewals are',
      { firstDay: '2026-06-05', placeFr: ' San Diego ' },
      { firstDay: '2026-06-05', lastDay: '2029-06-04', placeFr: 'San Diego' },
    ],
  ])('%s', (_, written, expected) => {
    const draft = { ...emptyTermDraft, ...written };
    expect(isTermBegun(draft) ? termOf(draft) : undefined).toEqual(expected);
  });
});
