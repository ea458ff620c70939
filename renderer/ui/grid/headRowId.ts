/** Stands for the head where cells are found by row id; no row can have it, since ids are never empty. */
export const headRowId = '';
