import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { electronArguments } from '../../../electron/dev/electronArguments.mjs';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';

/** Makes a portable file of a mission in the open form, by the application's own verb, in a folder of its own. */
export function convertMission(openJson: string): string {
  const executable = process.env['PASSERELLE_ELECTRON'];
  if (!executable) throw new Error('Run through Playwright: its global set-up chooses the Electron.');
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-mission-'));
  const path = join(folder, `${basename(openJson, '.json')}.mission`);
  const words = [`--user-data-dir=${join(folder, 'profile')}`, 'convert', resolve(projectRoot, openJson), path];
  const { status, stdout, stderr } = spawnSync(executable, [...electronArguments(projectRoot), ...words], {
    encoding: 'utf8',
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  if (status !== 0) throw new Error(`convert ${openJson}: ${stdout}${stderr}`);
  return path;
}
