import { z } from 'zod';

/**
 * What a quantity is counted over: what the whole delegation uses on this mission, what one organisation uses on it, or what all use
 * while the benefit holds, from its first day to its last.
 */
export const allowancePerSchema = z.enum(['mission', 'organisation', 'period']);
export type AllowancePer = z.infer<typeof allowancePerSchema>;

const pattern = new RegExp(`^(?<quantity>[1-9]\\d{0,4}) per (?<per>${allowancePerSchema.options.join('|')})$`);

/** How much of a benefit is granted, over what: `2 per organisation`. One scalar, for the two mean nothing without each other. */
export const allowanceSchema = z.string().regex(pattern);
export type Allowance = z.infer<typeof allowanceSchema>;

export interface AllowanceParts {
  readonly quantity: number;
  readonly per: AllowancePer;
}

export function allowanceParts(allowance: Allowance): AllowanceParts {
  const { quantity, per } = pattern.exec(allowance)?.groups ?? {};
  return { quantity: Number(quantity), per: allowancePerSchema.parse(per) };
}

export function allowanceOf({ quantity, per }: AllowanceParts): Allowance {
  return allowanceSchema.parse(`${quantity} per ${per}`);
}
