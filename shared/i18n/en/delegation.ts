export const enDelegation = {};
