import type { Locale } from '../model/locale';
import { type Money, readMoney } from '../model/money';

/**
 * An amount as each language writes it, with the code of its currency, which no sign of the dollar tells apart: `1 250,00 CAD`,
 * `CAD 1,250.00`; without hundredths where there are none. Spaces never break.
 */
export function moneyText(money: Money, locale: Locale): string {
  const parts = readMoney(money);
  if (!parts) return money;
  const [whole = '', hundredths = ''] = parts.amount.toFixed(2).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, locale === 'fr' ? '\u202F' : ',');
  const fraction = hundredths === '00' ? '' : `${locale === 'fr' ? ',' : '.'}${hundredths}`;
  const amount = `${grouped}${fraction}`;
  return locale === 'fr' ? `${amount}\u00A0${parts.currency}` : `${parts.currency}\u00A0${amount}`;
}
