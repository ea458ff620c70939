const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|\uD83B[\uDC00-\uDFFF]/;

/**
 * A name for use inside a line: one written from right to left is wrapped in isolates (Unicode UAX 9, FSI and PDI), so that
 * it does not reorder the telephone number beside it.
 */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}
