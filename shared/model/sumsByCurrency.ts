import { type Money, readMoney } from './money';

export interface CurrencySum {
  readonly currency: string;
  readonly count: number;
  /** In units of the currency. */
  readonly total: number;
}

/** Amounts of money by currency, never added across them: rates change, and nobody said which one was meant. */
export function sumsByCurrency(amounts: readonly (Money | undefined)[]): readonly CurrencySum[] {
  const sums = new Map<string, { count: number; cents: number }>();
  for (const amount of amounts) {
    const parts = amount === undefined ? undefined : readMoney(amount);
    if (!parts) continue;
    const before = sums.get(parts.currency) ?? { count: 0, cents: 0 };
    sums.set(parts.currency, { count: before.count + 1, cents: before.cents + Math.round(parts.amount * 100) });
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { count, cents }]) => ({ currency, count, total: cents / 100 }));
}
