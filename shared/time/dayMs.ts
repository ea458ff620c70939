/** Milliseconds in a day of the calendar, which has 24 hours in UTC. Not the length of a day in a zone: see `dayBounds`. */
export const dayMs = 86_400_000;
