import { applyCommand } from '../../shared/commands/applyCommand';
import type { CommandContext } from '../../shared/commands/command';
import { hostChannels } from '../../shared/ipc/channels';
import type { Mission } from '../../shared/model/mission';

/** A text of the records that people write in most. */
const written = [
  ['items', 'titleFr'],
  ['organisations', 'name'],
  ['people', 'familyName'],
  ['delegates', 'notes'],
] as const;

/**
 * Checks and makes an edit that nobody keeps. What checks commands and records is built when it is first asked, which takes
 * 20 to 30 ms that the person's first edit would otherwise wait for. Gives what became of it.
 */
export function rehearseEdit(mission: Mission, context: CommandContext): ReturnType<typeof applyCommand> | undefined {
  const cells = written.flatMap(([collection, field]) => {
    const records: Readonly<Record<string, { readonly deleted?: true | undefined }>> = mission[collection];
    const [id] = Object.entries(records).find(([, { deleted }]) => !deleted) ?? [];
    return id === undefined ? [] : [{ collection, id, field, value: '…' }];
  });
  if (cells.length === 0) return undefined;
  const { command } = hostChannels.execute.parse({ command: { name: 'paste-cells', payload: { cells } } });
  return applyCommand(mission, command, context);
}
