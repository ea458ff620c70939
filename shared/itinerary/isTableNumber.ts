/** People type `118` as well as `Table 118` or `Kiosque B`: a number alone is said with the word before it. */
export function isTableNumber(table: string): boolean {
  return /^\d/.test(table);
}
