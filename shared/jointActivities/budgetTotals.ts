import type { BudgetLine } from '../model/budgetLine';
import type { ItemId, OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { type Money, readMoney } from '../model/money';
import { amountOf, splitOf } from './splitOf';

/** What an activity costs in one currency, in units of it. Two currencies are never added. */
export interface CurrencyTotals {
  readonly currency: string;
  readonly estimated: number;
  readonly actual: number;
  /** What each party pays, of what things came to or else are expected to. */
  readonly paid: ReadonlyMap<OrganisationId, number>;
  /** What nobody pays yet of that; below nothing where parties pay more than all. */
  readonly unpaid: number;
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
        amounts.reduce((total, money) => total + centsIn(money, currency), 0);
      const paid = new Map<OrganisationId, number>();
      for (const split of splits) {
        if (split.currency !== currency) continue;
        for (const [id, cents] of split.paid) paid.set(id, (paid.get(id) ?? 0) + cents);
      }
      const shared = [...paid.values()].reduce((total, cents) => total + cents, 0);
      return {
        currency,
        estimated: sum(lines.map(({ estimated }) => estimated)) / 100,
        actual: sum(lines.map(({ actual }) => actual)) / 100,
        paid: new Map([...paid].map(([id, cents]) => [id, cents / 100])),
        unpaid: (sum(lines.map(amountOf)) - shared) / 100,
      };
    });
}

function centsIn(money: Money | undefined, currency: string): number {
  const parts = readMoney(money ?? '');
  return parts?.currency === currency ? Math.round(parts.amount * 100) : 0;
}
