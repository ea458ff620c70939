export const frHistory = {};
