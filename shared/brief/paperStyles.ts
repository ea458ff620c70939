import type { BriefRequest } from '../ipc/briefRequest';

export type Paper = BriefRequest['paper'];

interface PaperSize {
  readonly size: string;
  readonly heightMm: number;
  readonly topMm: number;
  readonly sideMm: number;
  readonly bottomMm: number;
  /** Height of the grid at a glance, its head included. */
  readonly glanceMm: number;
}

/** The measure is 174 mm on both papers, so that lines break alike and only page breaks differ: proof-read once. */
const sizes: Readonly<Record<Paper, PaperSize>> = {
  a4: { size: '210mm 297mm', heightMm: 297, topMm: 24, sideMm: 18, bottomMm: 20, glanceMm: 214 },
  letter: { size: '215.9mm 279.4mm', heightMm: 279.4, topMm: 21, sideMm: 20.95, bottomMm: 16, glanceMm: 203 },
};

export function marginsOf(paper: Paper): Pick<PaperSize, 'topMm' | 'sideMm' | 'bottomMm'> {
  return sizes[paper];
}

/** Sheet and margins of a book. */
export function paperStyles(paper: Paper): string {
  const { size, heightMm, topMm, sideMm, bottomMm, glanceMm } = sizes[paper];
  // Half a millimetre less than the sheet: rounding must not push the cover onto a second page.
  const lengths = `--sheet-height: ${heightMm - 0.5}mm; --side: ${sideMm}mm; --glance-height: ${glanceMm}mm`;
  return `@page { size: ${size}; margin: ${topMm}mm ${sideMm}mm ${bottomMm}mm }\n:root { ${lengths} }`;
}
