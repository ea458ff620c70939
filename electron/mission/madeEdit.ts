import type { Patch } from 'immer';
import { applyCommand } from '../../shared/commands/applyCommand';
import { isFact, labelOf, type Command } from '../../shared/commands/commands';
import type { DomainError } from '../../shared/commands/domainError';
import { revertEdit } from '../../shared/commands/revertEdit';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import type { ChangeMessage } from './changeMessage';
import type { LedEdit } from './ledEdit';
import type { SessionContext } from './sessionContext';
import { isUntouchedSince, nextStep, undoEntry, withEdit, withReverted, type UndoStack } from './undoStack';

/** A mission as a session has it, and what can be taken back in it. */
export interface Standing {
  readonly mission: Mission;
  readonly undo: UndoStack;
}

/** What an edit makes of it, and what is to be kept. */
export interface MadeEdit extends Standing {
  readonly patches: readonly Patch[];
  readonly message: ChangeMessage;
}

/** What a command makes; undefined where it changes nothing. Commands of one group are taken back together. */
export function madeByCommand(
  { mission: before, undo }: Standing,
  command: Command,
  { now, newId, author }: SessionContext,
  group?: string,
): Result<MadeEdit | undefined, DomainError> {
  const [at, label] = [now(), labelOf(before, command)];
  const edited = applyCommand(before, command, { now: at, newId });
  if (!edited.ok) return edited;
  const { mission, patches, inverse } = edited.value;
  if (patches.length === 0) return success(undefined);
  const entry = group ?? newId();
  return success({
    mission,
    patches,
    undo: isFact(command) ? undo : withEdit(undo, undoEntry(entry, label, inverse, mission), mission),
    message: { kind: 'edit', entry, command: command.name, label, at, by: author() },
  });
}

/** What taking the last step back, or doing it again, makes; never over what someone else has changed since. */
export function madeByReverting(
  kind: 'undo' | 'redo',
  { mission: before, undo }: Standing,
  { now, author }: SessionContext,
): Result<MadeEdit, DomainError> {
  const step = nextStep(kind, undo);
  if (!step) return failure({ code: `nothing-to-${kind}` });
  if (!isUntouchedSince(step, before)) return failure({ code: 'changed-since', label: step.label.key });
  const at = now();
  const { mission, patches, inverse } = revertEdit(before, step.inverse, at);
  return success({
    mission,
    patches,
    undo: withReverted(kind, undo, undoEntry(step.id, step.label, inverse, mission)),
    message: { kind, entry: step.id, at, by: author() },
  });
}

/** What an edit that storage led to makes; undefined where there is nothing to write. */
export function madeByLead(
  { mission: before, undo }: Standing,
  { patches: led, command, label }: LedEdit,
  { now, newId, author }: SessionContext,
): MadeEdit | undefined {
  const [at, entry] = [now(), newId()];
  const { mission, patches: changes, inverse } = revertEdit(before, led, at);
  const isChange = changes.length > 0;
  // A value that stands already leaves no patch, and still has to be written to be decided on.
  const patches = isChange ? changes : led;
  if (patches.length === 0) return undefined;
  return {
    mission,
    patches,
    undo: isChange ? withEdit(undo, undoEntry(entry, label, inverse, mission), mission) : undo,
    message: { kind: 'edit', entry, command, label, at, by: author() },
  };
}
