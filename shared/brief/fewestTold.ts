/** Fewer answers of companies would tell a partner what one of them said. */
export const fewestTold = 3;
