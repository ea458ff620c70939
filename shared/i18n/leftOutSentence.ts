import type { i18n } from 'i18next';
import { leftOutKinds, type LeftOut } from '../imports/leftOut';
import type { Locale } from '../model/locale';

/** Says what of a file of contacts was left out, and how much of it; undefined where it was all wanted. */
export function leftOutSentence(translations: i18n, leftOut: LeftOut, locale: Locale): string | undefined {
  const t = translations.getFixedT(locale, 'contacts');
  const words = leftOutKinds.flatMap((kind) => (leftOut[kind] > 0 ? [t(kind, { count: leftOut[kind] })] : []));
  if (words.length === 0) return undefined;
  return t('sentence', { list: new Intl.ListFormat(locale).format(words) });
}
