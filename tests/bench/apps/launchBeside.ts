import { copyFile, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Launched } from '../../e2e/support/launch';
import type { Bench } from '../withBench';

/** The application with a directory that it already knows, or with none. */
export async function launchBeside(bench: Bench, known?: string): Promise<Launched> {
  const profile = await mkdtemp(join(bench.folder, 'profile-'));
  if (known) {
    await mkdir(join(profile, 'drafts'));
    await copyFile(known, join(profile, 'drafts', 'directory.mission'));
  }
  return launch({ profile });
}
