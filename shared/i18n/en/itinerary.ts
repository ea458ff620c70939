export const enItinerary = {};
