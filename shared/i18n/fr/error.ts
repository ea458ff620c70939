export const frError = {};
