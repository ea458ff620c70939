export const frStart = {};
