export const frPrint = {};
