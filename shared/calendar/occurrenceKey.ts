import { instantOnClock } from './instantOnClock';
import type { SourceTime } from './sourceTime';

/** What one occurrence of a repeated event is known by: `20260622` for a whole day, otherwise its instant, `20260622T160000Z`. */
export function occurrenceKey(start: SourceTime): string {
  if (start.kind === 'date') return start.date.replaceAll('-', '');
  const at = instantOnClock(start.local, start.clock);
  const text = at === undefined ? start.local : `${new Date(at).toISOString().slice(0, 19)}Z`;
  return text.replace(/[-:]/g, '');
}
