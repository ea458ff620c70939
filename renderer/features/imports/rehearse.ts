import { applyCommand } from '../../../shared/commands/applyCommand';
import type { CommandContext } from '../../../shared/commands/command';
import type { Command } from '../../../shared/commands/commands';
import type { DomainError } from '../../../shared/commands/domainError';
import type { Mission } from '../../../shared/model/mission';
import { success, type Result } from '../../../shared/model/result';

/**
 * Carries out commands on a copy of the mission, which is then dropped: whether one of them would be refused is known, and
 * the person can still change their mind, before the first of them leaves a trace in file, history or undo. Pauses after
 * each and tells how many are done.
 */
export function* rehearse(
  mission: Mission,
  commands: readonly Command[],
  context: CommandContext,
): Generator<number, Result<undefined, DomainError>> {
  let copy = mission;
  for (const [done, command] of commands.entries()) {
    yield done;
    const edit = applyCommand(copy, command, context);
    if (!edit.ok) return edit;
    copy = edit.value.mission;
  }
  return success(undefined);
}
