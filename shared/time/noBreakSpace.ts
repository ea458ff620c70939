/** U+00A0: keeps a figure and its unit, or a day and its month, on one line. */
export const noBreakSpace = '\u00A0';
