export const enIcal = {};
