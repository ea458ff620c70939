import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ReadPdf {
  /** Text of each page, in the order in which it would be read aloud, with plain spaces. */
  readonly pages: readonly string[];
  /** Name and kind of each font: `SourceSans3-Regular CID TrueType`. */
  readonly fonts: readonly string[];
  /** What `pdfinfo` says, by its labels. */
  readonly facts: ReadonlyMap<string, string>;
  /** Kinds of its structure elements: `H1`, `Table`, `TH`. */
  readonly tags: ReadonlySet<string>;
}

/** Reads a PDF back with poppler, which shares no code with what printed it. */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-pdf-'));
  try {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, pdf);
    const run = (program: string, ...args: string[]) => execFileSync(program, [...args, file], { encoding: 'utf8' });
    return {
      pages: execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1).map(plainSpaces),
      fonts: run('pdffonts').split('\n').slice(2).filter(Boolean).map(fontOf),
      facts: new Map(run('pdfinfo').split('\n').filter(Boolean).map(labelled)),
      tags: new Set(
        run('pdfinfo', '-struct')
          .split('\n')
          .flatMap((line) => /^\s*(\w+)/.exec(line)?.[1] ?? []),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F\u2007]/g, ' ').replaceAll('\u2011', '-');
}

function fontOf(line: string): string {
  const [name = '', kind = ''] = [line.slice(0, 36), line.slice(37, 54)].map((part) => part.trim());
  return `${name.replace(/^[A-Z]{6}\+/, '')} ${kind}`;
}

function labelled(line: string): [string, string] {
  const at = line.indexOf(':');
  return [line.slice(0, at), line.slice(at + 1).trim()];
}
