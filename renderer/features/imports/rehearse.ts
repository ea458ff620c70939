import { applyCommand } from '../../../shared/commands/applyCommand';
import type { CommandContext } from '../../../shared/commands/command';
import type { Command } from '../../../shared/commands/commands';
import type { DomainError } from '../../../shared/commands/domainError';
import type { Mission } from '../../../shared/model/mission';
import { success, type Result } from '../../../shared/model/result';

/**
 * Carries out commands on a copy of the mission, which is then dropped: whether one of them would be refused is known, and
 * the person can still change their mind, before the first of them leaves a trace in file, history or undo. Takes them one by
 * one, pauses before each, tells how many are done, and gives all of them.
 */
export function* rehearse(
  mission: Mission,
  commands: Iterable<Command>,
  context: CommandContext,
): Generator<number, Result<readonly Command[], DomainError>> {
  let copy = mission;
  const done: Command[] = [];
  for (const command of commands) {
    yield done.length;
    const edit = applyCommand(copy, command, context);
    if (!edit.ok) return edit;
    copy = edit.value.mission;
    done.push(command);
  }
  return success(done);
}
