import type { ConflictRace } from '../conflicts/conflictRace';
import type { Measure } from '../measure';
import { runRace } from '../runRace';

/** The rules alone: everything from nothing, and again after one edit. */
export const conflicts: Measure = {
  name: 'conflicts',
  async run(bench) {
    const { whole, edited } = await runRace<ConflictRace>(bench, 'conflicts/printConflictRace.ts');
    return [
      { what: 'conflicts of 2,000 items and 60 delegates, all', unit: 'ms', values: whole, limit: 150 },
      { what: 'the same after one edit', unit: 'ms', values: edited, limit: 16 },
      { what: 'the same after one edit, beside all', unit: 'ms', values: edited, base: whole, limit: 0.1 },
    ];
  },
};
