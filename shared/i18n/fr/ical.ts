export const frIcal = {};
