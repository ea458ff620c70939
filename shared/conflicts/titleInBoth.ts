import { translatedText } from '../model/translatedText';

interface Titled {
  readonly titleFr: string;
  readonly titleEn: string;
}

/** What an item or an agreement is called, for a sentence in either language. */
export function titleInBoth(item: Titled): { readonly fr: string; readonly en: string } {
  return { fr: translatedText(item, 'title', 'fr').text, en: translatedText(item, 'title', 'en').text };
}
