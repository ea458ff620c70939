import type { ClientEvent } from './clientEvent';

/** What a calendar client holds after it was given one more file. */
export interface ClientStep {
  /** What it said where it did not take the file, or all of it. */
  readonly refused: string | null;
  readonly events: readonly ImportedEvent[];
}

export interface ImportedEvent extends ClientEvent {
  /** On whose clock the client shows the start and the end; absent where it does not tell. */
  readonly zones?: readonly [start: string, end: string];
}
