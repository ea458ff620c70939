export const frShell = {};
