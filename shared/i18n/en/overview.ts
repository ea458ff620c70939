export const enOverview = {};
