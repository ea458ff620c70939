export const enCommon = {};
