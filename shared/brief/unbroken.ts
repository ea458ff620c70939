/** A telephone number that never breaks over two lines: no-break spaces (U+00A0) and hyphens (U+2011). */
export function unbroken(phone: string): string {
  return phone.replace(/ /g, '\u00A0').replace(/-/g, '\u2011');
}
