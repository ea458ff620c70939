import type { Command } from '../../shared/commands/commands';

/** What an import does, and what is to be said besides. */
export interface ImportSteps {
  readonly commands: readonly Command[];
  readonly remarks: readonly string[];
}
