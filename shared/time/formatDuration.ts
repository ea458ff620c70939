import type { Locale } from '../model/locale';
import { minusSign } from './minusSign';
import { noBreakSpace } from './noBreakSpace';

/**
 * Elapsed time: `25 min`, `2 h`, and `5 h 05` in French, which alone reads as a time of day (the catalogue puts "durée :"
 * before it), `5 h 05 min` in English. Days are not counted: `26 h`.
 */
export function formatDuration(minutes: number, locale: Locale): string {
  const sign = minutes < 0 ? minusSign : '';
  const whole = Math.round(Math.abs(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return sign + [rest, 'min'].join(noBreakSpace);
  if (rest === 0) return sign + [hours, 'h'].join(noBreakSpace);
  const unit = locale === 'en' ? ['min'] : [];
  return sign + [hours, 'h', String(rest).padStart(2, '0'), ...unit].join(noBreakSpace);
}
