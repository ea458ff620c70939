import type { CommandLabel } from '../commands/command';
import type { Instant } from '../model/instant';

/** Something that was done in a mission: what one step of undo takes back. */
export interface HistoryEntry {
  readonly id: string;
  readonly label: CommandLabel;
  readonly at: Instant;
  readonly by: string;
  /** How many edits it stands for (an import is one entry). */
  readonly edits: number;
  readonly isUndone: boolean;
}
