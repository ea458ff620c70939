import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronArguments } from '../../../electron/dev/electronArguments.mjs';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { ordinaryElectron } from './ordinaryElectron';

export interface VerbRun {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a verb of the command line in the built application, for a person whose system speaks this language. */
export async function runVerb(words: readonly string[], language: 'fr' | 'en' = 'fr'): Promise<VerbRun> {
  const profile = await mkdtemp(join(tmpdir(), 'passerelle-verb-'));
  const args = [...electronArguments(projectRoot), `--user-data-dir=${profile}`, ...words];
  const env = { ...process.env, LANGUAGE: `${language}_CA`, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  try {
    return await outcomeOf(ordinaryElectron(), args, env);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

function outcomeOf(executable: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<VerbRun> {
  return new Promise((resolve, reject) => {
    const verb = spawn(executable, args, { env, cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    verb.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
    verb.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    verb.once('error', reject);
    verb.once('close', (exitCode) => resolve({ exitCode, out, err }));
  });
}
