export const enHistory = {};
