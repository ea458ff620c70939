import type { EntryLine } from './entryChecklist';
import { isEntrySettled } from './isEntrySettled';

/** Something is known to be needed at this border and is not there; where nobody noted anything, nothing is. */
export function isEntryOpen(line: Pick<EntryLine, 'state' | 'rule' | 'isOutdated'>): boolean {
  return Boolean(line.state ?? line.rule) && !isEntrySettled(line);
}
