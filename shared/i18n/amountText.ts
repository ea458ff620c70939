import type { Locale } from '../model/locale';
import type { MoneyParts } from '../model/money';

/**
 * An amount as each language writes it, with the code of its currency, which no sign of the dollar tells apart: `1 250,00 CAD`,
 * `CAD 1,250.00`; without hundredths where there are none. Spaces never break. A sum may be larger than the largest amount that
 * a record can have.
 */
export function amountText({ currency, amount }: MoneyParts, locale: Locale): string {
  const [whole = '', hundredths = ''] = amount.toFixed(2).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, locale === 'fr' ? '\u202F' : ',');
  const fraction = hundredths === '00' ? '' : `${locale === 'fr' ? ',' : '.'}${hundredths}`;
  return locale === 'fr' ? `${grouped}${fraction}\u00A0${currency}` : `${currency}\u00A0${grouped}${fraction}`;
}
