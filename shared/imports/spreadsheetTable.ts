import type { PlainDate } from '../model/plainDate';
import type { LeftOut } from './leftOut';
import type { CardPicture } from './rowPicture';

/** A spreadsheet read into text, before anybody has said what its columns mean. */
export interface SpreadsheetTable {
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx' | 'vcf' | 'clipboard';
  /** How it was read, shown so that a wrong guess can be seen: `windows-1252`, `semicolon`. */
  readonly encoding?: TextEncoding;
  readonly separator?: (typeof separators)[number];
  readonly sheet?: string;
  readonly header: readonly string[];
  readonly rows: readonly SpreadsheetRow[];
  /** Columns of passport numbers: their cells were replaced by dots before the table left its reader. */
  readonly maskedColumns?: readonly number[];
  /** What contacts told besides, and was not read. */
  readonly leftOut?: LeftOut;
  /** The pictures that contacts bring along, as they stand in the file. */
  readonly pictures?: readonly CardPicture[];
}

export const textEncodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type TextEncoding = (typeof textEncodings)[number];

export const separators = ['comma', 'semicolon', 'tab'] as const;

export interface SpreadsheetRow {
  /** Row number as the spreadsheet shows it; the header is usually row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Days that the spreadsheet kept as dates, by column, where the text alone would be ambiguous. */
  readonly dates?: Readonly<Record<number, PlainDate>>;
  /** Hidden or filtered away in the spreadsheet: the person may not know that it is there. */
  readonly isHidden?: true;
}
