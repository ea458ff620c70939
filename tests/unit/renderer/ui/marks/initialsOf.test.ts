import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../../../../renderer/ui/marks/initialsOf';

describe('the letters in a disc beside a name', () => {
  test.each([
    ['Priya Raman', 'PR'],
    ['élodie bouchard-tremblay', 'ÉB'],
    ['Maria da Silva', 'MS'],
    ['  Madonna ', 'M'],
    ['👩🏽‍🔬 Élan', '👩🏽‍🔬É'],
    ['', ''],
  ])('%s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
