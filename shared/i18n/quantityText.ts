import type { Benefit } from '../model/benefit';
import type { Locale } from '../model/locale';
import { translatedText } from '../model/translatedText';
import { noBreakSpace } from '../time/noBreakSpace';

/** So much of a benefit, in its own unit: `2 jours`; the number alone where it has none. */
export function quantityText(
  benefit: Partial<Pick<Benefit, 'unitFr' | 'unitEn'>>,
  quantity: number,
  locale: Locale,
): string {
  const { text } = translatedText(benefit, 'unit', locale);
  return text === '' ? String(quantity) : `${quantity}${noBreakSpace}${text}`;
}
