import { z } from 'zod';
import { readMoney } from './money';

const percent = /^(?<hundredths>\d{1,3}(?:\.\d{1,2})?)%$/;

/** What one party pays of a line: part of it, `50%`, or an amount, `CAD 1250.00`. One scalar: an amount never meets another's sign. */
export const payShareSchema = z
  .string()
  .refine((text) => percent.test(text) || readMoney(text) !== undefined, { error: 'no-share' });
export type PayShare = z.infer<typeof payShareSchema>;

/** The percentage of a share; undefined where it is an amount. */
export function percentOf(share: PayShare): number | undefined {
  const hundredths = percent.exec(share)?.groups?.['hundredths'];
  return hundredths === undefined ? undefined : Number(hundredths);
}
