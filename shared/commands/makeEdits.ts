import type { Draft } from 'immer';
import { z } from 'zod';
import type { Mission } from '../model/mission';
import { success, type Result } from '../model/result';
import { command, type CommandContext } from './command';
import type { DomainError } from './domainError';

/** A longer block goes over as several of these. */
export const mostEditsAtOnce = 500;

/** What is made at once: a pasted block, or the same edit of every row that is chosen. */
export const editsAtOnceSchema = z.enum(['rows', 'cells', 'changes', 'deletions']);
export type EditsAtOnce = z.infer<typeof editsAtOnceSchema>;

/** The edits there are, as far as these need to know them. */
export interface KnownEdits<Single> {
  readonly schema: z.ZodType<Single>;
  readonly apply: (draft: Draft<Mission>, edit: Single, context: CommandContext) => Result<undefined, DomainError>;
}

/**
 * What a pasted block or many chosen rows come to, as one edit: by themselves, each of three hundred rows would be written, published and drawn.
 * None is made where one is refused. It holds no other of its kind.
 */
export function makeEditsOf<Single>({ schema, apply }: KnownEdits<Single>) {
  return command(
    'make-edits',
    z.strictObject({ of: editsAtOnceSchema, edits: z.array(schema).min(1).max(mostEditsAtOnce) }),
    {
      label: (_mission, { of, edits }) => ({ key: `makeEdits.${of}`, values: { count: edits.length } }),
      apply: (draft, { edits }, context) => {
        for (const edit of edits) {
          const made = apply(draft, edit, context);
          if (!made.ok) return made;
        }
        return success(undefined);
      },
    },
  );
}
