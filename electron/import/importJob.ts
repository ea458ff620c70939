import type { AgendaFile } from '../../shared/imports/agendaFile';
import type { SpreadsheetReading } from '../../shared/imports/spreadsheetReading';
import type { SpreadsheetTable } from '../../shared/imports/spreadsheetTable';
import type { ContactHeads } from '../../shared/imports/tableFromContacts';
import type { FileError } from '../../shared/ipc/fileError';
import type { Locale } from '../../shared/model/locale';
import type { Mission } from '../../shared/model/mission';
import type { Result } from '../../shared/model/result';
import type { AgendaClocks } from './parseAgenda';

/** What the reading thread is asked to do; one job per thread. */
export type ImportJob =
  | { readonly kind: 'spreadsheet'; readonly path: string; readonly as?: SpreadsheetReading }
  /** With the names of the columns that contacts become. */
  | { readonly kind: 'contacts'; readonly path: string; readonly heads: ContactHeads; readonly language: Locale }
  | ({ readonly kind: 'agenda'; readonly path: string } & AgendaClocks)
  /** The bytes are read already, because their beginning tells this form from the other. */
  | { readonly kind: 'open-json'; readonly path: string; readonly bytes: Uint8Array };

export interface ImportResults {
  readonly spreadsheet: Result<SpreadsheetTable, FileError>;
  readonly contacts: Result<SpreadsheetTable, FileError>;
  readonly agenda: Result<AgendaFile, FileError>;
  readonly 'open-json': Result<Mission, FileError>;
}

/** What the thread says back: progress any number of times, then the result once. */
export type ImportMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: ImportResults[keyof ImportResults] };
