import type { Locale } from '../model/locale';
import type { LocalDateTime } from '../model/wallTime';
import { clockMsOf } from './clockMsOf';
import { formatClock } from './formatClock';
import { noBreakSpace } from './noBreakSpace';
import type { TimeStyle } from './timeStyle';

/** A time of day in two parts, so that a range can say the half of the day once. */
export interface ClockText {
  readonly figures: string;
  /** ` p.m.`, ` de l’après-midi`, with its space; empty on a 24-hour clock. */
  readonly half: string;
}

/** French says which part of the day in words, as people do; "p.m." is English. */
const halfPattern = { fr: 'BBBB', en: 'aaaa' };

export function clockTextOf(local: LocalDateTime, locale: Locale, style: TimeStyle): ClockText {
  const clockMs = clockMsOf(local);
  const figures = formatClock(clockMs, figuresPattern(local, locale, style), locale);
  if (style.clock === '24h') return { figures, half: '' };
  const half = formatClock(clockMs, halfPattern[locale], locale).replaceAll(' ', noBreakSpace);
  return { figures, half: noBreakSpace + half };
}

function figuresPattern(local: LocalDateTime, locale: Locale, { clock, fullHour }: TimeStyle): string {
  if (locale === 'en') return clock === '24h' ? 'HH:mm' : 'h:mm';
  const hour = `${clock === '24h' ? 'H' : 'h'}${noBreakSpace}'h'`;
  return fullHour === 'bare' && local.endsWith(':00') ? hour : `${hour}${noBreakSpace}mm`;
}
