import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeTexts } from '../../support/writeTexts';

/** Writes what a client opens in several steps, a folder for each; gives the folders. */
export function writeSteps(folder: string, steps: readonly (readonly string[])[]): string[] {
  return steps.map((texts, index) => {
    const step = join(folder, `step-${index}`);
    mkdirSync(step);
    writeTexts(step, texts);
    return step;
  });
}
