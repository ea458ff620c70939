import { amountText } from '../i18n/amountText';
import { readMoney } from '../model/money';
import type { OrganisationId } from '../model/identifier';
import type { SupportRequest } from '../model/supportRequest';
import type { BriefContext } from './briefContext';

interface Total {
  readonly currency: string;
  readonly paidBy: OrganisationId | undefined;
  /** Hundredths: they add up exactly. */
  cents: number;
}

/** What requests cost together, by currency and by who pays, in the order in which they come. */
export function supportTotals(
  requests: readonly SupportRequest[],
  { mission, locale, t }: BriefContext,
): readonly string[] {
  const totals = new Map<string, Total>();
  for (const { cost, paidBy } of requests) {
    const money = cost === undefined ? undefined : readMoney(cost);
    if (!money) continue;
    const { currency, amount } = money;
    const total = totals.get(`${currency} ${paidBy ?? ''}`) ?? { currency, paidBy, cents: 0 };
    total.cents += Math.round(amount * 100);
    totals.set(`${currency} ${paidBy ?? ''}`, total);
  }
  return [...totals.values()].map(({ currency, paidBy, cents }) => {
    const amount = amountText({ currency, amount: cents / 100 }, locale);
    const name = paidBy && mission.organisations[paidBy]?.name;
    return name ? t('supportSheet.totalBy', { amount, name }) : t('supportSheet.total', { amount });
  });
}
