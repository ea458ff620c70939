import type { Locale } from '../model/locale';
import { clockTextOf } from './clockTextOf';
import { defaultTimeStyle } from './timeStyle';

/** An hour that belongs to no date (`08:00`, `24:00`), as times are written on screen: `08:00`, « 8 h »; `24:00` is midnight. */
export function formatHour(clock: string, locale: Locale): string {
  return clockTextOf(`2026-01-01T${clock}`, locale, defaultTimeStyle).figures;
}
