import type { i18n } from 'i18next';
import { type Allowance, allowanceParts } from '../model/allowance';
import type { Benefit } from '../model/benefit';
import type { Locale } from '../model/locale';
import { quantityText } from './quantityText';

type Granted = { readonly allowance: Allowance } & Partial<Pick<Benefit, 'unitFr' | 'unitEn'>>;

/** `2 jours par organisation`, `2 days per organisation`. */
export function allowanceText(translations: i18n, granted: Granted, locale: Locale): string {
  const { quantity, per } = allowanceParts(granted.allowance);
  const amount = quantityText(granted, quantity, locale);
  return translations.getFixedT(locale, 'common')(`allowance.${per}`, { amount });
}
