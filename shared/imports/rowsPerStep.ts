/** Rows of an imported table between two pauses: about two milliseconds. */
export const rowsPerStep = 100;
