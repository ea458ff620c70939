import { type Money, moneySchema } from './money';

/** As people write an amount in either language: `1 250 $`, `1,250.50 USD`, `CAD 1250`. A dollar alone is Canadian. */
const pattern = /^(?:(?<before>[A-Z]{3})|\$)?\s*(?<amount>\d[\d\s.,]*?)\s*(?:(?<after>[A-Z]{3})|\$)?$/;

/** An amount of money as somebody wrote it; undefined where it is none, or its decimals cannot be told from thousands. */
export function readCost(text: string): Money | undefined {
  const { before, amount, after } = pattern.exec(withCode(text.trim().toUpperCase()))?.groups ?? {};
  if (amount === undefined || (before !== undefined && after !== undefined && before !== after)) return undefined;
  const figures = amount.replaceAll(/\s/g, '');
  const parts = /^(?<whole>\d{1,3}(?:[.,]?\d{3})*|\d+)(?:[.,](?<cents>\d{1,2}))?$/.exec(figures)?.groups;
  if (!parts) return undefined;
  const whole = (parts['whole'] ?? '').replaceAll(/\D/g, '');
  const cents = (parts['cents'] ?? '').padEnd(2, '0');
  const money = moneySchema.safeParse(`${before ?? after ?? 'CAD'} ${Number(whole)}.${cents}`);
  return money.success ? money.data : undefined;
}

/** Signs that tell one currency apart as its code: `$ US` and `US$`, `$ CA` and `C$`, the euro. */
function withCode(text: string): string {
  const coded = text.replace('€', 'EUR');
  if (!coded.includes('$')) return coded;
  const named = coded.replace(/(?<![A-Z])(?:US|CAN?|C)(?![A-Z])/, (sign) => (sign === 'US' ? 'USD' : 'CAD'));
  return /[A-Z]{3}/.test(named) ? named.replace('$', '').trim() : named;
}
