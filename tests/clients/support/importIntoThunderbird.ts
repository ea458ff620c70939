import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientStep } from '../../support/clientStep';
import { runClient } from '../../support/runClient';
import { writeSteps } from './writeSteps';

const script = fileURLToPath(new URL('thunderbird.py', import.meta.url));

/** What a calendar of Thunderbird holds after each of several steps, in which it opens calendar files, in a profile of its own. */
export function importIntoThunderbird(steps: readonly (readonly string[])[]): readonly ClientStep[] {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-thunderbird-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    const args = [script, profile, ...writeSteps(folder, steps)];
    return JSON.parse(runClient('/usr/bin/python3', args, 'thunderbird', { HOME: folder, TZ: 'UTC' })) as ClientStep[];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}
