import { formatDuration } from '../time/formatDuration';
import type { BriefContext } from './briefContext';
import { numberInWords } from './numberInWords';

/** How much later (or, negative, earlier) another clock is: `trois heures plus tard`, `5 h 30 plus tôt`. */
export function differenceInWords(minutes: number, context: BriefContext): string {
  const hours = hoursInWords(Math.abs(minutes), context);
  return context.t(minutes > 0 ? 'difference.later' : 'difference.earlier', { hours });
}

/** A difference between clocks as a sentence says it: `trois heures`; `5 h 30` where it is not whole hours. */
export function hoursInWords(minutes: number, context: BriefContext): string {
  const count = minutes / 60;
  if (!Number.isInteger(count)) return formatDuration(minutes, context.locale);
  return context.t('difference.hours', { count, words: numberInWords(count, context) });
}
