import type { HistoryEntry } from '../../shared/ipc/historyEntry';
import type { ChangeMessage } from './changeMessage';

/** What was done in the mission, oldest first, from the messages in the file itself: also by others and long ago. */
export function historyOf(messages: readonly (ChangeMessage | undefined)[]): readonly HistoryEntry[] {
  const entries = new Map<string, HistoryEntry>();
  for (const message of messages) {
    if (!message || message.kind === 'create') continue;
    const { entry: id, at, by } = message;
    const known = entries.get(id);
    if (message.kind === 'edit') {
      const label = known?.label ?? message.label;
      entries.set(id, { id, label, at, by, edits: (known?.edits ?? 0) + 1, isUndone: false });
    } else if (known) {
      entries.set(id, { ...known, isUndone: message.kind === 'undo' });
    }
  }
  return [...entries.values()];
}
