export const enSettings = {};
