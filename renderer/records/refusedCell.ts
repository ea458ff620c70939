import type { DomainError } from '../../shared/commands/domainError';

/** A pasted cell that cannot be taken, or a row that cannot be (`columnId` null). Rows of the block count from one. */
export interface RefusedCell {
  readonly row: number;
  /** The row of the table it falls on; absent where it would begin a new one. */
  readonly rowId?: string | undefined;
  readonly columnId: string | null;
  readonly value: string;
  /** Why the mission refuses what was read; absent where the cell itself means nothing. */
  readonly error?: DomainError;
}
