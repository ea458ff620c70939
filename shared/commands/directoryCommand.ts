import type { z } from 'zod';
import { commandSchema, type Command, type CommandName } from './commands';

/** The edits that a directory takes: it has organisations and people, and nothing that happens. */
const directoryCommands: ReadonlySet<CommandName> = new Set<CommandName>([
  'add-organisation',
  'add-organisations',
  'edit-organisation',
  'delete-organisation',
  'set-memberships',
  'add-person',
  'edit-person',
  'delete-person',
  'paste-cells',
  'import-members',
  'merge-organisations',
  'merge-people',
]);

/** Checks an edit of the directory that comes from outside; of many at once, each. */
export const directoryCommandSchema: z.ZodType<Command> = commandSchema.refine((command) => {
  const edits = command.name === 'make-edits' ? command.payload.edits : [command];
  return edits.every(({ name }) => directoryCommands.has(name));
});
