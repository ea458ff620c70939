import type { BudgetLine } from '../model/budgetLine';
import type { ItemId, OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { type Money, readMoney } from '../model/money';
import { splitOf } from './splitOf';

/** What an activity costs in one currency. Two currencies are never added. */
export interface CurrencyTotals {
  readonly currency: string;
  readonly estimated: Money;
  readonly actual: Money;
  /** What each party pays, of what things came to or else are expected to. */
  readonly paid: ReadonlyMap<OrganisationId, Money>;
}

/** What is paid for an activity, in the order in which it was entered. */
export function budgetLinesOf({ budgetLines }: Pick<Mission, 'budgetLines'>, item: ItemId): readonly BudgetLine[] {
  return Object.values(budgetLines).filter((line) => line.item === item && !line.deleted);
}

/** One total for each currency, in the order of their codes. */
export function budgetTotals(lines: readonly BudgetLine[]): readonly CurrencyTotals[] {
  const splits = lines.map(splitOf);
  const currencies = new Set(
    lines.flatMap(({ estimated, actual }) =>
      [estimated, actual].flatMap((money) => (money === undefined ? [] : [money.slice(0, 3)])),
    ),
  );
  return [...currencies]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((currency) => {
      const sum = (amounts: readonly (Money | undefined)[]) =>
        moneyOf(
          currency,
          amounts.reduce((total, money) => total + centsIn(money, currency), 0),
        );
      const paid = new Map<OrganisationId, number>();
      for (const split of splits) {
        if (split.currency !== currency) continue;
        for (const [id, cents] of split.paid) paid.set(id, (paid.get(id) ?? 0) + cents);
      }
      return {
        currency,
        estimated: sum(lines.map(({ estimated }) => estimated)),
        actual: sum(lines.map(({ actual }) => actual)),
        paid: new Map([...paid].map(([id, cents]) => [id, moneyOf(currency, cents)])),
      };
    });
}

/** An amount in hundredths as the model writes it. */
export function moneyOf(currency: string, cents: number): Money {
  return `${currency} ${(cents / 100).toFixed(2)}`;
}

function centsIn(money: Money | undefined, currency: string): number {
  const parts = readMoney(money ?? '');
  return parts?.currency === currency ? Math.round(parts.amount * 100) : 0;
}
