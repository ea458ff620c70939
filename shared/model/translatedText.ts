import type { Locale } from './locale';

/** A text in the language asked for, or, where that one is missing, in the other, saying which it is. */
export interface TranslatedText {
  readonly text: string;
  /** Language that `text` is in; differs from the one asked for where the translation is missing. */
  readonly locale: Locale;
}

type Bilingual<Field extends string> = { readonly [key in `${Field}Fr` | `${Field}En`]?: string | undefined };

/**
 * Reads a bilingual text kept as two fields of its owner (`titleFr`, `titleEn`). A missing translation falls back to the
 * other language, marked as such, because paper and calendars must never be empty.
 */
export function translatedText<Field extends string>(
  owner: Bilingual<Field>,
  field: Field,
  locale: Locale,
): TranslatedText {
  const names = namesOf(field);
  const fr = owner[names.fr]?.trim() ?? '';
  const en = owner[names.en]?.trim() ?? '';
  const [wanted, other]: [string, string] = locale === 'fr' ? [fr, en] : [en, fr];
  const otherLocale: Locale = locale === 'fr' ? 'en' : 'fr';
  return wanted === '' && other !== '' ? { text: other, locale: otherLocale } : { text: wanted, locale };
}

interface FieldNames<Field extends string> {
  readonly fr: `${Field}Fr`;
  readonly en: `${Field}En`;
}

const known = new Map<string, FieldNames<string>>();

/** Put together once: texts are asked for by the hundred thousand. */
function namesOf<Field extends string>(field: Field): FieldNames<Field> {
  const names = (known.get(field) as FieldNames<Field> | undefined) ?? { fr: `${field}Fr`, en: `${field}En` };
  known.set(field, names);
  return names;
}
