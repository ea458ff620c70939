export const enVenues = {};
