import type { i18n } from 'i18next';
import type { Entitlement } from '../agreements/entitlementOn';
import { allowanceParts } from '../model/allowance';
import { assertNever } from '../model/assertNever';
import type { Benefit } from '../model/benefit';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { formatDay } from '../time/formatDay';
import { allowanceText } from './allowanceText';
import { quantityText } from './quantityText';

type Facts = Pick<Mission, 'organisations'>;

/** Why an organisation may use a benefit, or may not: `Membre, avantage en vigueur jusqu’au 4 juin 2026 · reste 1 jour`. */
export function entitlementSentence(
  translations: i18n,
  { organisations }: Facts,
  benefit: Benefit,
  entitlement: Entitlement,
  locale: Locale,
): string {
  const t = translations.getFixedT(locale, 'benefits');
  const said = (date: PlainDate) => formatDay(date, locale, { weekday: 'none', year: true });
  switch (entitlement.kind) {
    case 'entitled': {
      const { until, left } = entitlement;
      const reason = until === undefined ? t('entitlement.entitled') : t('entitlement.until', { day: said(until) });
      if (left === undefined || benefit.allowance === undefined) return reason;
      const amount = quantityText(benefit, allowanceParts(benefit.allowance).quantity, locale);
      return `${reason} · ${t('entitlement.left', { left, amount })}`;
    }
    case 'not-member':
      return t('entitlement.not-member', { name: organisations[benefit.membersOf]?.name ?? '' });
    case 'not-yet':
      return t('entitlement.not-yet', { day: said(entitlement.begins) });
    case 'lapsed':
      return t('entitlement.lapsed', { day: said(entitlement.ended) });
    case 'agreement-not-in-force': {
      const { agreement } = entitlement;
      if (agreement.kind === 'no-terms') return t('entitlement.agreement-no-terms');
      return agreement.kind === 'not-begun'
        ? t('entitlement.agreement-not-begun', { day: said(agreement.begins) })
        : t('entitlement.agreement-ended', { day: said(agreement.ended) });
    }
    case 'used-up':
      return t('entitlement.used-up', {
        allowance: allowanceText(translations, { ...benefit, ...entitlement }, locale),
      });
    default:
      return assertNever(entitlement);
  }
}
