export const enCalendars = {};
