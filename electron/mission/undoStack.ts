import type { Patch } from 'immer';
import type { CommandLabel } from '../../shared/commands/command';
import type { Mission } from '../../shared/model/mission';

/** One step that can be taken back or done again. */
export interface UndoEntry {
  readonly id: string;
  readonly label: CommandLabel;
  readonly inverse: readonly Patch[];
  /**
   * What the step left at the place of each inverse patch, to notice what someone else has changed since. Not the whole
   * mission: with 5,000 items each version of it holds a table of 5,000 entries, and steps are kept without limit.
   */
  readonly left: readonly unknown[];
}

/** What undo and redo would do next, as long as the session lasts. A new edit forgets what could have been done again. */
export interface UndoStack {
  readonly done: readonly UndoEntry[];
  readonly undone: readonly UndoEntry[];
}

export const emptyUndoStack: UndoStack = { done: [], undone: [] };

export function undoEntry(id: string, label: CommandLabel, inverse: readonly Patch[], after: Mission): UndoEntry {
  return { id, label, inverse, left: inverse.map(({ path }) => valueAt(after, path)) };
}

/** Adds an edit that led to `after`; one of the same entry as the last becomes part of it, under the label of the first. */
export function withEdit({ done }: UndoStack, edit: UndoEntry, after: Mission): UndoStack {
  const last = done[done.length - 1];
  if (last?.id !== edit.id) return { done: [...done, edit], undone: [] };
  const grown = undoEntry(edit.id, last.label, [...edit.inverse, ...last.inverse], after);
  return { done: [...done.slice(0, -1), grown], undone: [] };
}

/** What undo takes back next, or redo brings back. */
export function nextStep(kind: 'undo' | 'redo', { done, undone }: UndoStack): UndoEntry | undefined {
  return kind === 'undo' ? done[done.length - 1] : undone[undone.length - 1];
}

/** Moves the next step to the other side, with what leads there again. */
export function withReverted(kind: 'undo' | 'redo', { done, undone }: UndoStack, again: UndoEntry): UndoStack {
  return kind === 'undo'
    ? { done: done.slice(0, -1), undone: [...undone, again] }
    : { done: [...done, again], undone: undone.slice(0, -1) };
}

const stamps = new Set<string | number | undefined>(['revision', 'changedAt']);

/** Whether every field that taking the step back would touch still is as the step left it; stamps do not count. */
export function isUntouchedSince({ inverse, left }: UndoEntry, mission: Mission): boolean {
  return inverse.every(({ path }, index) => {
    if (path[0] === 'items' && stamps.has(path[2])) return true;
    return isEqual(left[index], valueAt(mission, path));
  });
}

function valueAt(mission: Mission, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }, mission);
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const left = one as Record<string, unknown>;
  const right = other as Record<string, unknown>;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => stamps.has(key) || isEqual(left[key], right[key]));
}

/** What undo and redo would take back and bring back, for the window. */
export function stepsOf(stack: UndoStack) {
  return { undo: nextStep('undo', stack)?.label ?? null, redo: nextStep('redo', stack)?.label ?? null };
}
