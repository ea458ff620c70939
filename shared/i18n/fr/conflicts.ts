export const frConflicts = {};
