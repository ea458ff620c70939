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

/** What else the person gives: a passphrase in the environment, or something on standard input. */
export interface GivenToVerb {
  readonly passphrase?: string;
  readonly input?: string;
}

/** Runs a verb of the command line in the built application, for a person whose system speaks this language. */
export async function runVerb(
  words: readonly string[],
  language: 'fr' | 'en' = 'fr',
  { passphrase, input }: GivenToVerb = {},
): Promise<VerbRun> {
  const profile = await mkdtemp(join(tmpdir(), 'passerelle-verb-'));
  const args = [...electronArguments(projectRoot), `--user-data-dir=${profile}`, ...words];
  const given = passphrase === undefined ? {} : { PASSERELLE_PASSPHRASE: passphrase };
  const env = { ...process.env, ...given, LANGUAGE: `${language}_CA`, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  try {
    return await outcomeOf(ordinaryElectron(), args, env, input);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

function outcomeOf(
  executable: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: string | undefined,
): Promise<VerbRun> {
  return new Promise((resolve, reject) => {
    const verb = spawn(executable, args, { env, cwd: projectRoot, stdio: ['pipe', 'pipe', 'pipe'] });
    // Without anything to hand over, reading ends at once.
    verb.stdin.end(input ?? '');
    let out = '';
    let err = '';
    verb.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
    verb.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    verb.once('error', reject);
    verb.once('close', (exitCode) => resolve({ exitCode, out, err }));
  });
}
