import { findWay } from './findWay';
import { maskSpans } from './maskSpans';
import type { QuickContext } from './quickContext';
import type { QuickEntry } from './quickEntry';
import { settleDeadline } from './settleDeadline';
import { type LegBegun, settleLeg } from './settleLeg';
import { settleSession } from './settleSession';
import { settleStay } from './settleStay';
import { modeWords, stayWords } from './typeWords';
import { unreadOfLeg } from './unreadOfLeg';
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

/** A word for what carries, with a number, a way or nothing else: "Visite en autocar" and "Train the trainers" are activities. */
function beginningOfLeg({ text, masked }: Written, context: QuickContext): LegBegun | undefined {
  for (const [mode, words] of modeWords) {
    const found = words.exec(masked);
    if (!found) continue;
    const word = { from: found[0].length - found[0].trimStart().length, to: found[0].length };
    const rest = maskSpans(masked, [word]);
    const way = findWay(text, rest, mode, context);
    const isAlone = mode !== 'walk' && unreadOfLeg(rest).length === 0;
    return isAlone || Object.values(way).some((part) => part !== undefined) ? { mode, word, way } : undefined;
  }
  return flightWithoutWord(text, masked, context);
}

/** "AC 1234 YUL 11:10 SAN 13:45", "départ YUL 11h10 arrivée SAN 13h45": two airports, and perhaps a number, and nothing else. */
function flightWithoutWord(text: string, masked: string, context: QuickContext): LegBegun | undefined {
  const way = findWay(text, masked, 'flight', context);
  const { number, origin, destination } = way;
  if (origin?.airports.length !== 1 || destination?.airports.length !== 1) return undefined;
  const areCodes = [origin, destination].every((end) => end.to - end.from === 3 && end.text === end.text.toUpperCase());
  const rest = maskSpans(masked, [origin, destination, ...(number ? [number] : [])]);
  if (!(areCodes || number) || unreadOfLeg(rest).length > 0) return undefined;
  return { mode: 'flight', word: { from: 0, to: 0 }, way };
}
