import type { i18n, TFunction } from 'i18next';
import type { DomainError } from '../../shared/commands/domainError';
import type { FileError } from '../../shared/ipc/fileError';
import type { Locale } from '../../shared/model/locale';
import type { Result } from '../../shared/model/result';
import type { SessionContext } from '../mission/sessionContext';

/** What every verb works with. */
export interface VerbContext {
  readonly session: SessionContext;
  /** Folder that typed paths start from. */
  readonly folder: string;
  readonly locale: Locale;
  readonly translations: i18n;
  readonly t: TFunction<'cli'>;
}

/** What a verb says on standard output, or why it was refused. */
export type VerbOutcome = Promise<Result<string, FileError | DomainError>>;
