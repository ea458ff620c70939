import type { Locale } from '../../../shared/model/locale';
import { translatedText } from '../../../shared/model/translatedText';
import type { PaletteEntry } from './paletteEntry';

/** What something is called here, and what it is called in the other language, by which it is found as well. */
export function bothNames<Field extends string>(
  owner: Parameters<typeof translatedText<Field>>[0],
  field: Field,
  locale: Locale,
): Pick<PaletteEntry, 'title' | 'otherName'> {
  const title = translatedText(owner, field, locale).text;
  const otherName = translatedText(owner, field, locale === 'fr' ? 'en' : 'fr').text;
  return otherName === title ? { title } : { title, otherName };
}
