import { expect, test } from 'vitest';
import { shortened } from '../../../../shared/text/shortened';

test.each([
  ['a short text', 'AVE', 'AVE'],
  ['exactly forty letters', 'é'.repeat(40), 'é'.repeat(40)],
  ['a page pasted by mistake', 'é'.repeat(300_000), `${'é'.repeat(40)}…`],
  ['signs of two code units', '🚀'.repeat(41), `${'🚀'.repeat(40)}…`],
  ['no blank before the dots', `${'a'.repeat(39)} bc`, `${'a'.repeat(39)}…`],
])('%s is named by its beginning', (_, text, said) => {
  expect(shortened(text)).toBe(said);
});
