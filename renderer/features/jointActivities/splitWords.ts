import type { TFunction } from 'i18next';
import { amountText } from '../../../shared/i18n/amountText';
import type { Split } from '../../../shared/jointActivities/splitOf';
import { assertNever } from '../../../shared/model/assertNever';
import type { Locale } from '../../../shared/model/locale';

/** Whether the shares of a line make a whole, and by how much they do not. */
export function splitWords({ state, currency = '' }: Split, locale: Locale, t: TFunction<'joint'>): string {
  switch (state.kind) {
    case 'complete':
      return t('budget.complete');
    case 'currency':
      return t('budget.currency');
    case 'no-amount':
      return t('budget.noAmount');
    case 'percent': {
      const percent = String(Math.abs(state.missing) / 100).replace('.', locale === 'fr' ? ',' : '.');
      return t(state.missing > 0 ? 'budget.underPercent' : 'budget.overPercent', { percent });
    }
    case 'amount': {
      const amount = amountText({ currency, amount: Math.abs(state.missing) / 100 }, locale);
      return t(state.missing > 0 ? 'budget.underAmount' : 'budget.overAmount', { amount });
    }
    default:
      return assertNever(state);
  }
}
