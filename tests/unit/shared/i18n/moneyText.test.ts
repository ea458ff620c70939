import { expect, test } from 'vitest';
import { moneyText } from '../../../../shared/i18n/moneyText';

test.each([
  ['CAD 1250.00', '1\u202F250\u00A0CAD', 'CAD\u00A01,250'],
  ['USD 480.50', '480,50\u00A0USD', 'USD\u00A0480.50'],
  ['CAD 0.05', '0,05\u00A0CAD', 'CAD\u00A00.05'],
  ['EUR 123456789.99', '123\u202F456\u202F789,99\u00A0EUR', 'EUR\u00A0123,456,789.99'],
])('%s is said as each language writes it', (money, fr, en) => {
  expect([moneyText(money, 'fr'), moneyText(money, 'en')]).toEqual([fr, en]);
});
