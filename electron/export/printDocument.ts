import type { PaperMargins } from '../../shared/brief/paperStyles';
import type { Paper } from '../../shared/model/paper';

/** Pages ready to be laid out: static HTML, the styles that depend on it, and what stands in heads and feet. */
export interface PrintDocument {
  readonly html: string;
  readonly styles: string;
  readonly paper: Paper;
  /** Whether it names pages of its own, as contents do. */
  readonly hasPageNumbers: boolean;
  /** The same as in the styles. */
  readonly margins: PaperMargins;
  /** For runtimes without margin boxes; absent where pages carry no heads. */
  readonly heads?: PageHeads;
}

export interface PageHeads {
  readonly mission: string;
  readonly version: string;
  readonly audience: string;
}

/** A draft has the same pages in the same places, without heads and tags: enough to learn where everything stands. */
export type PrintQuality = 'draft' | 'final';

/** Lays out a document as a PDF. The real one is a hidden window of the application; tests also have a Chromium. */
export interface Printer {
  print(document: PrintDocument, quality: PrintQuality): Promise<Uint8Array>;
}
