export const enError = {};
