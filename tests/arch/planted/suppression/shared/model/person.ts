// @ts-expect-error planted
export const age: number = 'old';
/* oxlint-disable no-empty -- planted */
export const later = 'TODO planted';
export const kept = 'to do';
