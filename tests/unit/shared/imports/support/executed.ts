import { applyCommand } from '../../../../../shared/commands/applyCommand';
import type { Command } from '../../../../../shared/commands/commands';
import { instantSchema } from '../../../../../shared/model/instant';
import type { Mission } from '../../../../../shared/model/mission';
import { countingIds } from './countingIds';

/** The mission after these commands, in order; a refusal fails the test. */
export function executed(mission: Mission, commands: readonly Command[], newId = countingIds('x')): Mission {
  const now = instantSchema.parse('2026-05-01T12:00:00Z');
  return commands.reduce((current, command) => {
    const edit = applyCommand(current, command, { now, newId });
    if (!edit.ok) throw new Error(JSON.stringify(edit.error));
    return edit.value.mission;
  }, mission);
}
