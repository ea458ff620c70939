import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the board is measured beside; never a dependency of the project. */
const peers = { '@event-calendar/core': '5.15.0', 'react-big-calendar': '1.20.0' };

/** The folder of the cache that has the peers, put there by npm the first time. */
export async function peersFolder(): Promise<string> {
  const folder = join(homedir(), '.cache/passerelle/bench-peers', Object.values(peers).join('-'));
  if (existsSync(join(folder, 'node_modules/react-big-calendar'))) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: peers }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--legacy-peer-deps'], { cwd: folder });
  return folder;
}
