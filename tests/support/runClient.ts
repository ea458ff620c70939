import { execFileSync } from 'node:child_process';

/** Runs a calendar client and gives what it prints; a client that is not installed says how to get it. */
export function runClient(
  program: string,
  args: readonly string[],
  packages: string,
  env: NodeJS.ProcessEnv = {},
): string {
  const options = { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env }, stdio: 'pipe' } as const;
  try {
    return execFileSync(program, args, options);
  } catch (error) {
    const advice = `On Debian: apt-get install ${packages}. This test compares with a real calendar client.`;
    throw new Error(`${program} could not be run. ${advice}`, { cause: error });
  }
}
