export const frImports = {};
