export const frCalendars = {};
