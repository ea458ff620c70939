import type { Locale } from '../model/locale';
import { type Money, readMoney } from '../model/money';
import { amountText } from './amountText';

/** An amount of a record as each language writes it (`amountText`). */
export function moneyText(money: Money, locale: Locale): string {
  const parts = readMoney(money);
  return parts ? amountText(parts, locale) : money;
}
