export const frItinerary = {};
