export const frDelegation = {};
