export const frOverview = {};
