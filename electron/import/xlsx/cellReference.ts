export interface CellReference {
  /** From 1, as the spreadsheet shows it. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** Reads `B12`; undefined where it is none. */
export function cellReference(text: string): CellReference | undefined {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(text.replaceAll('$', ''));
  if (!parts?.[1] || !parts[2]) return undefined;
  const column = parts[1].split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(parts[2]), column };
}
