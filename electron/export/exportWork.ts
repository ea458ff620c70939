import type { Instant } from '../../shared/model/instant';
import type { Locale } from '../../shared/model/locale';
import type { FileSystemPort } from '../storage/fileSystemPort';

/** What an export needs from around it: where to write, in whose language to speak, and how to be followed and stopped. */
export interface ExportWork {
  readonly files: FileSystemPort;
  /** An existing folder that the person chose. */
  readonly folder: string;
  readonly now: Instant;
  /** The installation's language. */
  readonly locale: Locale;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}
