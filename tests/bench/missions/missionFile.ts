import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { electronArguments } from '../../../electron/dev/electronArguments.mjs';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { encodeOpenJson } from '../../../electron/openJson/encodeOpenJson';
import type { Bench } from '../withBench';
import type { MissionSize } from './missionSize';
import { plannedMission } from './plannedMission';

const run = promisify(execFile);

/** A mission of this size as a `.mission` file, made by the application's own verb once in each run. */
export async function missionFileOf(bench: Bench, size: MissionSize): Promise<string> {
  const made = join(bench.folder, `${size.id}.mission`);
  if (existsSync(made)) return made;
  const from = join(bench.folder, `${size.id}.json`);
  await writeFile(from, encodeOpenJson(plannedMission(size)));
  return converted(bench, from, size.id);
}

/** A mission in the open form as a `.mission` file of this name. */
export async function converted({ folder, runtime }: Bench, from: string, name: string): Promise<string> {
  const to = join(folder, `${name}.mission`);
  const profile = `--user-data-dir=${join(folder, 'convert-profile')}`;
  await run(runtime.executable, [profile, ...electronArguments(projectRoot), 'convert', from, to]);
  return to;
}
