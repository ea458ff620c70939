import type { TFunction } from 'i18next';
import { createTranslations } from '../../shared/i18n/createTranslations';
import { errorSentence } from '../../shared/i18n/errorSentence';
import type { DomainError } from '../../shared/commands/domainError';
import type { FileError } from '../../shared/ipc/fileError';
import type { Locale } from '../../shared/model/locale';

/** The texts of menus and system dialogs, in the language that the person has chosen now. */
export interface SystemTexts {
  readonly translate: TFunction<'system'>;
  readonly sentenceOf: (error: FileError | DomainError) => string;
}

export function createSystemTexts(locale: () => Locale): SystemTexts {
  const translations = createTranslations(locale());
  const translate = (...args: Parameters<TFunction<'system'>>) => translations.getFixedT(locale(), 'system')(...args);
  return {
    translate: translate as TFunction<'system'>,
    sentenceOf: (error) => errorSentence(translations, error, locale()),
  };
}
