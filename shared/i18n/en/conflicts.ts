export const enConflicts = {};
