export const enImports = {};
