import { createTranslations } from '../i18n/createTranslations';
import type { Locale } from '../model/locale';
import { cellText } from './cellText';
import type { ReportTable } from './reportTable';

export interface ReportBars {
  /** The drawing in words, for somebody who does not see it. */
  readonly description: string;
  readonly bars: readonly { readonly label: string; readonly figure: string; readonly share: number }[];
}

/** The bars that are drawn of a table: of its second column, each as a share of the longest. */
export function barsOf({ title, rows, scale }: ReportTable, locale: Locale): ReportBars {
  const values = rows.map((cells) => Number(cells[1]));
  const whole = scale ?? Math.max(...values, 1);
  const bars = rows.map(([label = '', value = 0]) => ({
    label: cellText(label, locale),
    figure: cellText(value, locale),
    share: Number(value) / whole,
  }));
  const words = bars.map(({ label, figure }) => `${label} ${figure}`).join(', ');
  const say = createTranslations(locale).getFixedT(locale, 'print');
  return { description: say('list.labelled', { label: title, value: words }), bars };
}
