import type { Paper } from '../model/paper';

export interface PaperMargins {
  readonly topMm: number;
  readonly sideMm: number;
  readonly bottomMm: number;
}

interface PaperSize extends PaperMargins {
  readonly size: string;
  readonly heightMm: number;
  /** Height of the grid at a glance, its head included. */
  readonly glanceMm: number;
}

/** The measure is 174 mm on both papers, so that lines break alike and only page breaks differ: proof-read once. */
const sizes: Readonly<Record<Paper, PaperSize>> = {
  a4: { size: '210mm 297mm', heightMm: 297, topMm: 24, sideMm: 18, bottomMm: 20, glanceMm: 214 },
  letter: { size: '215.9mm 279.4mm', heightMm: 279.4, topMm: 21, sideMm: 20.95, bottomMm: 16, glanceMm: 203 },
};

export function bookMargins(paper: Paper): PaperMargins {
  const { topMm, sideMm, bottomMm } = sizes[paper];
  return { topMm, sideMm, bottomMm };
}

/** Less than the page by this much: rounding must not push what fills it onto a second page. */
const roundingMm = 0.5;

/**
 * Sheet and margins of a book. All its pages have the same margins, because older runtimes lay every page out in the
 * width of the first (Chromium 114, measured).
 */
export function bookPaperStyles(paper: Paper): string {
  const { size, heightMm, topMm, sideMm, bottomMm, glanceMm } = sizes[paper];
  const pageMm = heightMm - topMm - bottomMm - roundingMm;
  const lengths = `--page-height: ${pageMm}mm; --glance-height: ${glanceMm}mm`;
  return `@page { size: ${size}; margin: ${topMm}mm ${sideMm}mm ${bottomMm}mm }\n:root { ${lengths} }`;
}

/** A sheet that is filled to its edges, to be folded. */
export function foldedPaperStyles(paper: Paper): string {
  const { size, heightMm } = sizes[paper];
  return `@page { size: ${size}; margin: 0 }\n:root { --page-height: ${heightMm - roundingMm}mm }`;
}
