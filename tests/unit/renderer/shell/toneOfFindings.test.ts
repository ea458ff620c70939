import { expect, test } from 'vitest';
import { toneOfFindings } from '../../../../renderer/shell/toneOfFindings';

test.each([
  ['something impossible', { impossible: 1, risky: 2 }, 'stop'],
  ['risks only', { impossible: 0, risky: 2 }, 'risk'],
  ['only what should be looked at', { impossible: 0, risky: 0 }, 'check'],
])('the conflicts badge has the colour of the worst: %s', (_, counts, tone) => {
  expect(toneOfFindings(counts)).toBe(tone);
});
