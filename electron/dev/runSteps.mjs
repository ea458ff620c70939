import { SetUpError } from './setUpError.mjs';

/** @typedef {{ name: string, run: () => unknown }} Step */

/**
 * Runs the steps in order, prints how long each took, and stops at the first that throws.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<number>} the exit code: 0 when all are done
 */
export async function runSteps(steps) {
  /** @type {string[]} */
  const durations = [];
  for (const step of steps) {
    const startedAt = performance.now();
    console.log(`\n▶ ${step.name}`);
    try {
      await step.run();
    } catch (error) {
      const reason = error instanceof SetUpError ? error.message : error instanceof Error ? error.stack : String(error);
      console.error(`\n✖ ${step.name}: ${reason}`);
      return 1;
    }
    const duration = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
    durations.push(`${duration.padStart(8)}  ${step.name}`);
    console.log(`✔ ${step.name} (${duration})`);
  }
  console.log(`\n${durations.join('\n')}`);
  return 0;
}
