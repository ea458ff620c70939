import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundleRace } from './bundleRace';
import type { Bench } from './withBench';

const run = promisify(execFile);

/**
 * Runs a script of this folder in the runtime of the application and gives back what it printed: JSON.
 *
 * @param modules where to look for packages that the project has not
 */
export async function runRace<Result>(
  { runs, runtime, folder }: Bench,
  script: string,
  modules?: string,
): Promise<Result> {
  const bundle = await bundleRace(folder, script, modules);
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', TZ: 'UTC' };
  const { stdout } = await run(runtime.executable, [bundle, String(runs)], { env });
  return JSON.parse(stdout) as Result;
}
