import type { i18n } from 'i18next';
import type { DomainError } from '../commands/domainError';
import type { FileError } from '../ipc/fileError';
import type { Locale } from '../model/locale';
import { saidValue } from './saidValue';

/**
 * Says why something was refused: the sentence stands in the catalogues under `error.<code>`, for files under
 * `error.file.<code>`, and may name every fact the error carries.
 */
export function errorSentence(translations: i18n, error: FileError | DomainError, locale: Locale): string {
  const t = translations.getFixedT(locale, 'error');
  const values = Object.fromEntries(Object.entries(error).map(([name, value]) => [name, saidValue(value, locale)]));
  return 'file' in error ? t(`file.${error.code}`, values) : t(error.code as 'not-found', values);
}
