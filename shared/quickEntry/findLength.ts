import type { QuickSpan } from './quickEntry';

const prefixed =
  /(?<![\p{L}\d])(?:pendant|durant|duree|for|pour)\s+(?:(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:heures?|hours?|hrs?|h)(?:\s?(\d{1,2}))?(?:\s?(?:minutes?|min|m))?|(\d{1,3})\s?(?:minutes?|min|mn|m))(?![\p{L}\d])/u;
const bare =
  /(?<![\p{L}\d:])(?:(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:heures?|hours?|hrs?)(?:\s?(\d{1,2})\s?min(?:utes?)?)?|(\d{1,3})\s?(?:minutes?|min|mn))(?![\p{L}\d])/u;

/**
 * How long: `pendant 45 min`, `for 1.5 hours`, `pendant 1 h 30`, `30 minutes`. An hour with `h` alone is a clock, unless a
 * word says that it is a length.
 */
export function findLength(plain: string): (QuickSpan & { readonly minutes: number }) | undefined {
  const found = prefixed.exec(plain) ?? notAClock(bare.exec(plain));
  if (!found) return undefined;
  const [text, hours, rest = '0', minutes] = found;
  const whole = hours === undefined ? Number(minutes) : Math.round(Number(hours.replace(',', '.')) * 60) + Number(rest);
  return whole > 0 ? { from: found.index, to: found.index + text.length, minutes: whole } : undefined;
}

/** "18 heures" is when, "2 heures" is how long: what no meeting lasts is a clock. */
function notAClock(found: RegExpExecArray | null): RegExpExecArray | null {
  return found?.[0].includes('heure') && Number(found[1]?.replace(',', '.')) > 5 ? null : found;
}
