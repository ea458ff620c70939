import type { i18n } from 'i18next';
import type { DomainError } from '../commands/domainError';
import type { FileError } from '../ipc/fileError';
import type { Locale } from '../model/locale';
import { type WallTime, wallTimeSchema } from '../model/wallTime';
import { dateOf } from '../time/dateOf';
import { formatDay } from '../time/formatDay';
import { formatTime } from '../time/formatTime';

/**
 * Says why something was refused: the sentence stands in the catalogues under `error.<code>`, for files under
 * `error.file.<code>`, and may name every fact the error carries. Wall times are said as people say them.
 */
export function errorSentence(translations: i18n, error: FileError | DomainError, locale: Locale): string {
  const values: Record<string, string | number> = Object.fromEntries(
    Object.entries(error).map(([name, value]) => [name, said(value, locale)]),
  );
  const t = translations.getFixedT(locale, 'error');
  return 'file' in error ? t(`file.${error.code}`, values) : t(error.code, values);
}

function said(value: string | number | undefined, locale: Locale): string {
  const wallTime = wallTimeSchema.safeParse(value);
  return wallTime.success ? saidWallTime(wallTime.data, locale) : String(value ?? '');
}

function saidWallTime(wallTime: WallTime, locale: Locale): string {
  return `${formatDay(dateOf(wallTime), locale)}, ${formatTime(wallTime, locale)}`;
}
