export const frCli = {};
