export const enCli = {};
