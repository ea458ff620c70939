import { z } from 'zod';

export const dietSchema = z.enum([
  'vegetarian',
  'vegan',
  'halal',
  'kosher',
  'gluten-free',
  'lactose-free',
  'nut-allergy',
  'seafood-allergy',
  'other',
]);
export const accessNeedSchema = z.enum(['wheelchair', 'step-free', 'hearing', 'sight', 'sign-language', 'other']);

/** What can be said of each kind of need, in the order in which it is shown. */
export const needCodes = { diets: dietSchema.options, accessNeeds: accessNeedSchema.options } as const;
export type NeedKind = keyof typeof needCodes;
export const needKinds = ['diets', 'accessNeeds'] as const satisfies readonly NeedKind[];
export type NeedCode<Kind extends NeedKind = NeedKind> = (typeof needCodes)[Kind][number];

/** Asked, and there is none: not the same as not knowing. */
export const noNeed = 'none';

/**
 * Needs as codes in the order above, `vegan nut-allergy`, or `none`; absent while nobody answered. One scalar, like the
 * languages that somebody speaks: two answers about one person are one value of which the other stays visible.
 */
export const dietsSchema = needsSchema('diets').brand<'Diets'>();
export const accessNeedsSchema = needsSchema('accessNeeds').brand<'AccessNeeds'>();

/** As the model keeps them; no code means that there is no need. Unknown codes are left out. */
export function needsFrom(kind: NeedKind, codes: Iterable<string>): string {
  const given = new Set(codes);
  return needCodes[kind].filter((code) => given.has(code)).join(' ') || noNeed;
}

/** The codes in it: none for `none`. */
export function codesOfNeeds<Kind extends NeedKind>(kind: Kind, needs: string): readonly NeedCode<Kind>[] {
  const given = needs.split(' ');
  return (needCodes[kind] as readonly NeedCode<Kind>[]).filter((code) => given.includes(code));
}

function needsSchema(kind: NeedKind) {
  const code = needCodes[kind].join('|');
  return z
    .string()
    .max(200)
    .regex(new RegExp(`^(?:${noNeed}|(?:${code})(?: (?:${code}))*)$`))
    .refine((text) => text === needsFrom(kind, text.split(' ')), { error: 'not-in-order' });
}
