import type { BudgetLine } from '../model/budgetLine';
import type { OrganisationId } from '../model/identifier';
import { type Money, readMoney } from '../model/money';
import { type PayShare, percentOf } from '../model/payShare';

/** How the shares of a line add up: in hundredths of the currency, or of a per cent where no amount is known. */
export type SplitState =
  | { readonly kind: 'complete' | 'currency' | 'no-amount' }
  | { readonly kind: 'percent' | 'amount'; readonly missing: number };

export interface Split {
  readonly state: SplitState;
  /** In hundredths of the line's currency; what each party pays. Empty where no amount is known. */
  readonly paid: ReadonlyMap<OrganisationId, number>;
  readonly currency: string | undefined;
}

/** What counts of a line: what it came to, or what it was expected to cost. */
export function amountOf({ actual, estimated }: Pick<BudgetLine, 'actual' | 'estimated'>): Money | undefined {
  return actual ?? estimated;
}

/**
 * What each party pays of a line. Parts in per cent are rounded to hundredths so that together they come to what they are of:
 * whatever rounding leaves goes to the first parties, a hundredth each.
 */
export function splitOf(line: BudgetLine): Split {
  const shares = sharesOf(line);
  const percents = shares.flatMap(([id, share]) => [[id, percentOf(share)] as const]);
  const amount = readMoney(amountOf(line) ?? '');
  const parts = percents.flatMap(([, percent]) => percent ?? []);
  const percentMissing = 10_000 - parts.reduce((sum, percent) => sum + hundredths(percent), 0);
  if (!amount) {
    const isInPercent = parts.length === shares.length;
    const state: SplitState =
      isInPercent && shares.length > 0 && percentMissing !== 0
        ? { kind: 'percent', missing: percentMissing }
        : { kind: 'no-amount' };
    return { state, paid: new Map(), currency: undefined };
  }
  const total = hundredths(amount.amount);
  const fixed = shares.flatMap(([id, share]) => {
    const money = readMoney(share);
    return money ? [{ id, cents: hundredths(money.amount), currency: money.currency }] : [];
  });
  const paid = new Map(partsOf(total, percents));
  for (const { id, cents, currency } of fixed) if (currency === amount.currency) paid.set(id, cents);
  const isForeign = fixed.some(({ currency }) => currency !== amount.currency);
  const missing = total - [...paid.values()].reduce((sum, cents) => sum + cents, 0);
  return {
    state: stateOf({ isForeign, missing, percentMissing, isMixed: fixed.length > 0 }),
    paid,
    currency: amount.currency,
  };
}

interface Sums {
  isForeign: boolean;
  missing: number;
  percentMissing: number;
  isMixed: boolean;
}

function stateOf({ isForeign, missing, percentMissing, isMixed }: Sums): SplitState {
  if (isForeign) return { kind: 'currency' };
  if (!isMixed) return percentMissing === 0 ? { kind: 'complete' } : { kind: 'percent', missing: percentMissing };
  return missing === 0 ? { kind: 'complete' } : { kind: 'amount', missing };
}

function partsOf(
  total: number,
  percents: readonly (readonly [OrganisationId, number | undefined])[],
): readonly (readonly [OrganisationId, number])[] {
  const parts = percents.flatMap(([id, percent]) => (percent === undefined ? [] : [{ id, percent }]));
  const exact = parts.map(({ percent }) => (total * hundredths(percent)) / 10_000);
  const wanted = Math.round(exact.reduce((sum, part) => sum + part, 0));
  const whole = exact.map(Math.floor);
  const left = wanted - whole.reduce((sum, part) => sum + part, 0);
  return parts.map(({ id }, at) => [id, (whole[at] ?? 0) + (at < left ? 1 : 0)]);
}

function hundredths(units: number): number {
  return Math.round(units * 100);
}

function sharesOf({ shares }: BudgetLine): readonly (readonly [OrganisationId, PayShare])[] {
  return Object.entries(shares).map(([id, share]) => [id as OrganisationId, share] as const);
}
