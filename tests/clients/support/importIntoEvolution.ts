import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientStep } from '../../support/clientStep';
import { runClient } from '../../support/runClient';
import { writeSteps } from './writeSteps';

const script = fileURLToPath(new URL('evolution.py', import.meta.url));
const packages = 'evolution-data-server gir1.2-ecal-2.0 dbus-daemon';

/** What Evolution's data server holds after each of several steps, in which it opens calendar files, on a message bus of its own. */
export function importIntoEvolution(steps: readonly (readonly string[])[]): readonly ClientStep[] {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-evolution-'));
  try {
    const env = { HOME: folder, XDG_RUNTIME_DIR: folder, GIO_USE_VFS: 'local', GSETTINGS_BACKEND: 'memory', TZ: 'UTC' };
    const args = ['--', '/usr/bin/python3', script, ...writeSteps(folder, steps)];
    return JSON.parse(runClient('dbus-run-session', args, packages, env)) as ClientStep[];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}
