import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeOpenJson } from '../../../electron/openJson/encodeOpenJson';
import { createDirectory } from '../../../shared/presets/createDirectory';
import type { Bench } from '../withBench';
import { converted } from './missionFile';
import type { MissionSize } from './missionSize';
import { plannedMission } from './plannedMission';

const members: MissionSize = {
  id: 'members',
  items: 0,
  organisations: 2_000,
  delegates: 3_000,
  groups: 1,
  days: 1,
  common: 0,
  ofGroups: 0,
  hasTravel: false,
};

/** A directory of 2,000 organisations and 5,000 people, as the file in which an installation keeps it. */
export async function fullDirectory(bench: Bench): Promise<string> {
  const made = join(bench.folder, 'full-directory.mission');
  if (existsSync(made)) return made;
  const { organisations, people } = plannedMission(members);
  const from = join(bench.folder, 'full-directory.json');
  await writeFile(from, encodeOpenJson({ ...createDirectory(() => 'directory', '2026f'), organisations, people }));
  return converted(bench, from, 'full-directory');
}
