import { z } from 'zod';

const pattern = /^(?<currency>[A-Z]{3}) (?<amount>\d{1,9}\.\d{2})$/;

/**
 * An amount and its currency (ISO 4217): `CAD 1250.00`. One scalar, so that the amount that one person entered never meets
 * the currency of another.
 */
export const moneySchema = z.string().regex(pattern);
export type Money = z.infer<typeof moneySchema>;

export interface MoneyParts {
  readonly currency: string;
  /** In units of the currency. */
  readonly amount: number;
}

/** Undefined for what is no amount of money. */
export function readMoney(text: string): MoneyParts | undefined {
  const { currency, amount } = pattern.exec(text)?.groups ?? {};
  return currency === undefined ? undefined : { currency, amount: Number(amount) };
}
