import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import type { Mission } from '../../shared/model/mission';
import type { createDirectory } from '../../shared/presets/createDirectory';
import { convertMission } from '../e2e/support/convertMission';
import { projectModule } from '../e2e/support/projectModule';

/** A profile whose directory knows the organisations and people of the sample. */
export async function knownDirectory(): Promise<string> {
  const sample = readFileSync(join(projectRoot, 'assets/samples/bio-2026-san-diego.json'), 'utf8');
  const { mission, ...form } = JSON.parse(sample) as { mission: Mission };
  const presets = await projectModule<{ createDirectory: typeof createDirectory }>('shared/presets/createDirectory.ts');
  const { organisations, people } = mission;
  const known = { ...presets.createDirectory(() => 'directory', '2026f'), organisations, people };
  const profile = mkdtempSync(join(tmpdir(), 'passerelle-known-'));
  const open = join(profile, 'directory.json');
  writeFileSync(open, JSON.stringify({ ...form, mission: known }));
  mkdirSync(join(profile, 'drafts'));
  copyFileSync(convertMission(open), join(profile, 'drafts', 'directory.mission'));
  return profile;
}
