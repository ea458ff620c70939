import { moneyText } from '../i18n/moneyText';
import type { Locale } from '../model/locale';
import { moneySchema } from '../model/money';

/** A sum of money as it is read; a sum may be larger than the largest amount that a record can have. */
export function totalText(currency: string, total: number, locale: Locale): string {
  const money = moneySchema.safeParse(`${currency} ${total.toFixed(2)}`);
  return money.success ? moneyText(money.data, locale) : `${total.toFixed(2)} ${currency}`;
}
