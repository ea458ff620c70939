import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runVerb } from './runVerb';

/** What is in a mission file, as the application's own verb writes it out in the open form. */
export async function openJsonOf(path: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-open-'));
  const json = join(folder, 'mission.json');
  const { exitCode, err } = await runVerb(['convert', path, json]);
  if (exitCode !== 0) throw new Error(err);
  const text = await readFile(json, 'utf8');
  await rm(folder, { recursive: true });
  return text;
}
