import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DomainError } from '../../../shared/commands/domainError';
import type { FileError } from '../../../shared/ipc/fileError';
import type { Result } from '../../../shared/model/result';
import { errorSentence } from '../../../shared/i18n/errorSentence';
import { useLocale } from '../../hooks/useLocale';

interface Opening {
  /** Why the last attempt failed, as a sentence; null when nothing failed. */
  readonly failure: string | null;
  readonly dismiss: () => void;
  readonly open: (attempt: () => Promise<Result<unknown, FileError | DomainError>>) => Promise<void>;
}

/** Runs an attempt to open or create a mission and keeps its failure on screen until it is read. */
export function useOpening(onSettled: () => Promise<void>): Opening {
  const { i18n } = useTranslation();
  const locale = useLocale();
  const [error, setError] = useState<FileError | DomainError | null>(null);
  return {
    failure: error === null ? null : errorSentence(i18n, error, locale),
    dismiss: () => setError(null),
    open: async (attempt) => {
      setError(null);
      const result = await attempt();
      if (!result.ok) setError(result.error);
      await onSettled();
    },
  };
}
