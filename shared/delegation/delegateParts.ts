/** What delegates themselves are asked for. There is no number of any document, on purpose. */
export const askableParts = ['email', 'title', 'languages', 'document', 'diet', 'emergency'] as const;
export type AskablePart = (typeof askableParts)[number];

/** Everything that makes what is known of a delegate complete; group and lodging are for the coordinator to settle. */
export const delegateParts = [...askableParts, 'group', 'lodging'] as const;
export type DelegatePart = (typeof delegateParts)[number];
