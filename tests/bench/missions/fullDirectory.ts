import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeOpenJson } from '../../../electron/openJson/encodeOpenJson';
import { createDirectory } from '../../../shared/presets/createDirectory';
import type { PictureField } from '../../../shared/model/picture';
import type { Bench } from '../withBench';
import { densePicture } from './densePicture';
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

/** One of so many has a picture: 1,500 in all, nearly as many as there is room for. */
const [logoOf, photoOf] = [3, 6];

/** A directory of 2,000 organisations and 5,000 people, as the file in which an installation keeps it. */
export async function fullDirectory(bench: Bench): Promise<string> {
  const made = join(bench.folder, 'full-directory.mission');
  if (existsSync(made)) return made;
  const { organisations, people } = plannedMission(members);
  const from = join(bench.folder, 'full-directory.json');
  const records = {
    organisations: withPicture(organisations, 'logo', logoOf),
    people: withPicture(people, 'photo', photoOf),
  };
  await writeFile(from, encodeOpenJson({ ...createDirectory(() => 'directory', '2026f'), ...records }));
  return converted(bench, from, 'full-directory');
}

function withPicture<T extends object>(records: T, field: PictureField, oneOf: number): T {
  const entries = Object.entries(records as Readonly<Record<string, object>>);
  const pictured = entries.map(([id, record], at) => [
    id,
    at % oneOf === 0 ? { ...record, [field]: densePicture(at) } : record,
  ]);
  return Object.fromEntries(pictured) as T;
}
