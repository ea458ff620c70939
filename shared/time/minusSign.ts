/** U+2212: as wide as a plus sign, and never a place to break a line as a hyphen is. */
export const minusSign = '\u2212';
