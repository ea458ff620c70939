export const frSettings = {};
