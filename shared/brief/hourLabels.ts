import type { Locale } from '../model/locale';

/** A full hour of the grid: on the clock of the place at the left, on that of home at the right. */
export interface HourLabel {
  readonly minute: number;
  readonly here: string;
  readonly home: string;
}

const dayMinutes = 24 * 60;

/** @param difference minutes by which home is ahead of the place; 0 where only one clock is shown */
export function hourLabels(
  { startMinute, endMinute }: { readonly startMinute: number; readonly endMinute: number },
  difference: number,
  locale: Locale,
): readonly HourLabel[] {
  const count = (endMinute - startMinute) / 60;
  return Array.from({ length: count }, (_, index) => {
    const minute = startMinute + index * 60;
    return { minute, here: clockText(minute, locale), home: clockText(minute + difference, locale) };
  });
}

/** `7 h`, `7 a.m.`; the next day as `0 h ⁺¹`, the day before as `23 h ⁻¹`. */
function clockText(minute: number, locale: Locale): string {
  const day = Math.floor(minute / dayMinutes);
  const ofDay = minute - day * dayMinutes;
  const mark = day === 0 ? '' : `\u202F${day > 0 ? '⁺' : '⁻'}¹`;
  return hourText(Math.floor(ofDay / 60), ofDay % 60, locale) + mark;
}

function hourText(hour: number, minute: number, locale: Locale): string {
  const minutes = String(minute).padStart(2, '0');
  if (locale === 'fr') return `${hour}\u00A0h${minute === 0 ? '' : `\u00A0${minutes}`}`;
  const figures = `${hour % 12 || 12}${minute === 0 ? '' : `:${minutes}`}`;
  return `${figures}\u00A0${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
