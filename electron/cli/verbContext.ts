import type { i18n, TFunction } from 'i18next';
import type { DomainError } from '../../shared/commands/domainError';
import type { FileError } from '../../shared/ipc/fileError';
import type { Locale } from '../../shared/model/locale';
import type { Mission } from '../../shared/model/mission';
import type { Result } from '../../shared/model/result';
import type { Printer } from '../export/printDocument';
import type { SessionContext } from '../mission/sessionContext';
import type { Keyring } from '../storage/protection/keyring';

/** What every verb works with. */
export interface VerbContext {
  readonly session: SessionContext;
  /** Folder that typed paths start from. */
  readonly folder: string;
  readonly locale: Locale;
  /** Opens what is protected with the passphrase that the person gave, if they gave one. */
  readonly keyring: Keyring;
  readonly translations: i18n;
  readonly t: TFunction<'cli'>;
  /** Reads the bytes of a mission in the open form; `path` names them in the error. */
  readonly readOpenJson: (path: string, bytes: Uint8Array) => Promise<Result<Mission, FileError>>;
  /** Lays out pages, once Electron is ready; only asked for where something is to be printed. */
  readonly printer: () => Promise<Printer>;
}

/** What a verb says on standard output, or why it was refused. */
export type VerbOutcome = Promise<Result<string, FileError | DomainError>>;
