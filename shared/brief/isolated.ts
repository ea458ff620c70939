const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|\uD83B[\uDC00-\uDFFF]/;
const isolate = /\u2068[^\u2068\u2069]*\u2069/g;

/**
 * A part of a line: one written from right to left is wrapped in isolates (Unicode UAX 9, FSI and PDI), so that it does not
 * reorder the telephone number beside it. What is isolated already stays as it is.
 */
export function isolated(part: string): string {
  return rightToLeft.test(part.replace(isolate, '')) ? `\u2068${part}\u2069` : part;
}
