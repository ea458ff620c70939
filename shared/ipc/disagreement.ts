import { z } from 'zod';
import type { Instant } from '../model/instant';
import type { Locale } from '../model/locale';

/** A value as it stands in a mission; texts in both languages are two fields of their owner. */
export type DisagreementValue = string | number | boolean;

/** A name on the way to a field; what every object inherits is on no way. */
const fieldNameSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^(?!__proto__$|constructor$|prototype$)/);

/** One of the values of a disagreement; without a choice, the one that stands. */
export const disagreementChoiceSchema = z.strictObject({
  path: z.array(fieldNameSchema).min(1).max(6),
  choice: z.string().min(1).max(200).exactOptional(),
});
export type DisagreementChoice = z.infer<typeof disagreementChoiceSchema>;

/** A field that two people changed without knowing of each other: one value stands, the others wait to be looked at. */
export interface Disagreement {
  /** Collection, record and field, or the mission's own field; the keys of a set go deeper. */
  readonly path: readonly string[];
  /** What people call the record. */
  readonly subject: string | Readonly<Record<Locale, string>>;
  readonly kept: DisagreementValue;
  readonly others: readonly {
    readonly choice: string;
    readonly value: DisagreementValue;
    readonly at: Instant | null;
    /** Empty where the person gave no name. */
    readonly by: string;
  }[];
}
