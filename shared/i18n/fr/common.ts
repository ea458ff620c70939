export const frCommon = {};
