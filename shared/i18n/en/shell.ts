export const enShell = {};
