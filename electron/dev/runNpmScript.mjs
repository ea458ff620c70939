import { projectRoot } from './projectRoot.mjs';
import { runCommand, toolStdio } from './runCommand.mjs';
import { SetUpError } from './setUpError.mjs';

/**
 * Runs one of package.json's scripts, so that a step here and the same step typed by hand never differ.
 *
 * @param {string} name
 * @param {readonly string[]} [args] handed on to the script
 */
export async function runNpmScript(name, args = []) {
  const shell = process.platform === 'win32';
  const code = await runCommand('npm', ['run', '--silent', name, '--', ...args], {
    cwd: projectRoot,
    shell,
    stdio: toolStdio,
  });
  if (code !== 0) throw new SetUpError(`npm run ${name} failed (exit code ${code}).`);
}
