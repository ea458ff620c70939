import { create } from 'zustand';
import type { CommandLabel } from '../../shared/commands/command';
import type { DomainError } from '../../shared/commands/domainError';
import type { FileError } from '../../shared/ipc/fileError';
import type { ItemId } from '../../shared/model/identifier';
import type { Mission } from '../../shared/model/mission';

/** An item whose times were changed, and the mission before. */
export interface MovedItem {
  readonly item: ItemId;
  readonly before: Mission;
}

/** What was just done, shown for a moment with its undo. */
export interface Notice {
  readonly id: string;
  readonly label: CommandLabel;
  readonly kind: 'done' | 'undone' | 'redone';
  /** What hangs on it can be moved as well. */
  readonly moved?: MovedItem;
}

/** Why the window itself did not even try, in the words of the screen that knows. */
export interface Refusal {
  readonly sentence: string;
  /** What exactly was refused and why, one sentence each. */
  readonly details: readonly string[];
}

export type DialogName =
  | 'palette'
  | 'settings'
  | 'shortcuts'
  | 'new-mission'
  | 'edit-mission'
  | 'ask-support'
  | 'claim-benefit'
  | 'add-task'
  | 'task-timeline'
  | 'note-outcome'
  | 'hand-over'
  | 'protect'
  | 'reduce';

export interface NoticeState {
  /** Why the last act was refused; stays until it is read or an act succeeds. */
  readonly failure: FileError | DomainError | Refusal | null;
  /** The last act only: the undo of an earlier one would take back what was done since. */
  readonly notice: Notice | null;
  /** The dialog over the window, whichever screen is under it. */
  readonly dialog: DialogName | null;
  readonly fail: (failure: FileError | DomainError | null) => void;
  readonly refuse: (sentence: string, details?: readonly string[]) => void;
  readonly announce: (notice: Notice) => void;
  readonly dismiss: () => void;
  readonly openDialog: (dialog: DialogName | null) => void;
}

/** What the window says to the person about their acts. Never crosses to the host, and knows no mission. */
export const useNotices = create<NoticeState>()((set) => ({
  failure: null,
  notice: null,
  dialog: null,
  fail: (failure) => set({ failure }),
  refuse: (sentence, details = []) => set({ failure: { sentence, details } }),
  announce: (notice) => set({ notice, failure: null }),
  dismiss: () => set({ notice: null }),
  openDialog: (dialog) => set({ dialog }),
}));
