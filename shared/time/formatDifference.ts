import type { Locale } from '../model/locale';
import { formatDuration } from './formatDuration';

/** How far one clock is from another, always with its sign: `−3 h`, `+5 h 30`. */
export function formatDifference(minutes: number, locale: Locale): string {
  return (minutes > 0 ? '+' : '') + formatDuration(minutes, locale);
}
