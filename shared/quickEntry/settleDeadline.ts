import { type QuickContext, zoneOn } from './quickContext';
import type { QuickEntry } from './quickEntry';
import { settledDate, settleEntry } from './settleEntry';
import type { Written } from './written';

/** A moment by which something is done, at the clock of the place where the delegation is then. */
export function settleDeadline(written: Written, context: QuickContext): QuickEntry {
  const entry = settleEntry(written);
  const date = settledDate(written, context.day);
  const time = written.times[0]?.time ?? null;
  return { ...entry, type: 'deadline', start: { date, time, zone: zoneOn(context, date, time) } };
}
