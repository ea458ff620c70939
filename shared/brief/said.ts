import { frenchSpacing } from '../i18n/frenchSpacing';
import type { Locale } from '../model/locale';
import { translatedText, type TranslatedText } from '../model/translatedText';

type Bilingual<Field extends string> = { readonly [key in `${Field}Fr` | `${Field}En`]?: string | undefined };

/** A text of the mission as it is printed: in the reader's language, or marked as being in the other, with its typography. */
export function said<Field extends string>(owner: Bilingual<Field>, field: Field, locale: Locale): TranslatedText {
  const { text, locale: language } = translatedText<Field>(owner, field, locale);
  return { text: language === 'fr' ? frenchSpacing(text) : text, locale: language };
}
