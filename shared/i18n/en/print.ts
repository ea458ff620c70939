export const enPrint = {};
