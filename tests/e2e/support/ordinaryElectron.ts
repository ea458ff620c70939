import { join } from 'node:path';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';

/** The chosen Electron as an ordinary person starts it, to whom a file can be unreadable even where the test runs as root. */
export function ordinaryElectron(): string {
  const executable = process.env['PASSERELLE_ELECTRON'];
  if (!executable) throw new Error('Run through Playwright: its global set-up chooses the Electron.');
  return process.getuid?.() === 0 ? join(projectRoot, 'tests/e2e/support/withoutPrivileges.sh') : executable;
}
