export const frCommand = {};
