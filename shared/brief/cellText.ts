import { amountText } from '../i18n/amountText';
import type { Locale } from '../model/locale';
import type { ReportCell } from './reportTable';

/** A cell of the report as it is read: averages and amounts with the decimal sign of the language. */
export function cellText(cell: ReportCell, locale: Locale): string {
  if (typeof cell === 'object') return amountText(cell, locale);
  return typeof cell === 'number' ? new Intl.NumberFormat(`${locale}-CA`, { useGrouping: false }).format(cell) : cell;
}
