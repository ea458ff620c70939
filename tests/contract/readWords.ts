import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word where it stands on its page; lengths in points from the upper left corner. */
export interface PlacedWord {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly pageWidth: number;
}

const tag =
  /<page width="([\d.]+)"|<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)" yMax="[-\d.]+">(.*)<\/word>/g;

/** Every word of a PDF with its place, as poppler sees it: words that the page cuts off are told too. */
export function readWords(pdf: Uint8Array): readonly PlacedWord[] {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-words-'));
  try {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, pdf);
    const found = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    let page = 0;
    let pageWidth = 0;
    const words: PlacedWord[] = [];
    for (const [, width, left, right, text = ''] of found.matchAll(tag)) {
      if (width === undefined) words.push({ page, text, left: Number(left), right: Number(right), pageWidth });
      else {
        page += 1;
        pageWidth = Number(width);
      }
    }
    return words;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
