import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Writer } from './fileSystemPort';

/**
 * The writer that this process is for the installation with this profile. The installation is known by its profile folder
 * on this computer: a profile that was copied to another one is another installation there.
 */
export function writerIn(profile: string): Writer {
  let installation: string | undefined;
  return {
    get installation() {
      installation ??= installationOf(profile);
      return installation;
    },
    process: process.pid,
    isRunning,
  };
}

function installationOf(profile: string): string {
  const folder = statSync(profile, { throwIfNoEntry: false });
  const facts = [hostname(), profile, folder?.ino, folder?.birthtimeMs];
  return createHash('sha256').update(facts.join('\n')).digest('hex').slice(0, 8);
}

function isRunning(process_: number): boolean {
  try {
    // Signal 0 asks only whether there is anybody to send one to.
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // Somebody else's process is running too.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
