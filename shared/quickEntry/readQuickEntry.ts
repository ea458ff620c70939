import { findWay } from './findWay';
import { maskSpans } from './maskSpans';
import type { QuickContext } from './quickContext';
import type { QuickEntry } from './quickEntry';
import { settleDeadline } from './settleDeadline';
import { type LegBegun, settleLeg } from './settleLeg';
import { settleSession } from './settleSession';
import { settleStay } from './settleStay';
import { modeWords, stayWords } from './typeWords';
import { readWritten, type Written } from './written';

/** Nobody writes one item longer than this. */
const longest = 400;

/**
 * Reads one line in French or English as an item: "réception mardi 18h-20h @ Rendez-vous Québec #biotech", "flight AC 1234 YUL
 * 11:10 SAN 13:45 Mon 22 June". Nothing is supposed: what is not written stays open, what means several things becomes a
 * question, and what a sign points at in vain is marked. Only the day on screen stands in for a date, beside a clock.
 */
export function readQuickEntry(input: string, context: QuickContext): QuickEntry {
  const written = readWritten(input.normalize('NFC').slice(0, longest), context);
  if (written.isDeadline) return settleDeadline(written, context);
  const leg = beginningOfLeg(written, context);
  if (leg) return settleLeg(written, leg, context);
  const isStay = stayWords.test(written.masked) && (written.dates.length > 1 || written.times.length === 0);
  return isStay ? settleStay(written, context) : settleSession(written, context);
}

/** A word for what carries, and then a number or a way: "Visite en autocar" and "Train the trainers" are activities. */
function beginningOfLeg({ text, masked }: Written, { airports, locale }: QuickContext): LegBegun | undefined {
  for (const [mode, words] of modeWords) {
    const found = words.exec(masked);
    if (!found) continue;
    const word = { from: found[0].length - found[0].trimStart().length, to: found[0].length };
    const way = findWay(text, maskSpans(masked, [word]), mode, airports, locale);
    return way.number || way.ends.length > 0 ? { mode, word, way } : undefined;
  }
  return undefined;
}
