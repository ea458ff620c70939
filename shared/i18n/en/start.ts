export const enStart = {};
