/** Milliseconds in one minute of elapsed time. */
export const minuteMs = 60_000;
