/** What a contact says that is nobody's business in a mission, or has no place in it; in the order in which it is told. */
export const leftOutKinds = ['photos', 'birthdays', 'home', 'notes', 'groups', 'others', 'unreadable'] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

/** How many of each were left out. */
export type LeftOut = Readonly<Record<LeftOutKind, number>>;
