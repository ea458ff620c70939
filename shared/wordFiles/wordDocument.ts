import type { Locale } from '../model/locale';

/** A text document to write: headings, tables and drawn bars, nothing of how that is encoded. */
export interface WordDocument {
  readonly title: string;
  readonly locale: Locale;
  /** Above each page; below it stands the foot, with the number of the page. */
  readonly head: string;
  readonly foot: string;
  readonly blocks: readonly WordBlock[];
}

export type WordBlock = WordText | WordTable | WordBars;

interface WordText {
  readonly kind: 'title' | 'subtitle' | 'heading' | 'text';
  readonly text: string;
}

export interface WordTable {
  readonly kind: 'table';
  /** What somebody who does not see it is told. */
  readonly description: string;
  /** Said again at the top of each page that the table goes on to. */
  readonly head?: readonly string[];
  readonly rows: readonly (readonly WordCell[])[];
}

export interface WordCell {
  readonly text: string;
  /** Figures stand under each other by their last digit. */
  readonly isFigure: boolean;
}

export interface WordBars {
  readonly kind: 'bars';
  readonly description: string;
  /** `share` of the longest that a bar can be, from 0 to 1. */
  readonly bars: readonly { readonly label: string; readonly figure: string; readonly share: number }[];
}
