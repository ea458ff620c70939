export const frVenues = {};
