import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The folder whose `node_modules` has these packages, put there by npm the first time: what is only measured beside is never
 * a dependency of the project.
 *
 * @param peers versions by name
 */
export async function peersFolder(peers: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(homedir(), '.cache/passerelle/bench-peers', Object.values(peers).join('-'));
  const modules = join(folder, 'node_modules');
  if (Object.keys(peers).every((name) => existsSync(join(modules, name)))) return modules;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: peers }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--legacy-peer-deps'], { cwd: folder });
  return modules;
}
