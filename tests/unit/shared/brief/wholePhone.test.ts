import { expect, test } from 'vitest';
import { wholePhone } from '../../../../shared/brief/wholePhone';

test.each([
  ['438 555-0140', '438\u00A0555\u20110140'],
  ['+1 (514) 555-0199', '+1\u00A0(514)\u00A0555\u20110199'],
  [
    'Luc Roy (frère), 438 555-0140 ou +1 514 555-0199',
    'Luc Roy (frère), 438\u00A0555\u20110140 ou +1\u00A0514\u00A0555\u20110199',
  ],
  ['2026-06-22', '2026-06-22'],
  ['Hôtel Bayfront, 2 nuits', 'Hôtel Bayfront, 2 nuits'],
  ['AC 8087', 'AC 8087'],
  ['', ''],
])('%j reads %j', (cell, read) => {
  expect(wholePhone(cell)).toBe(read);
});
