/** The text with a capital first letter, for headings that begin with a day or a number. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
