import { describeRuntime } from './describeRuntime.mjs';
import { electronArguments } from './electronArguments.mjs';
import { projectRoot } from './projectRoot.mjs';
import { resolveRuntime } from './resolveRuntime.mjs';
import { runCommand } from './runCommand.mjs';
import { needsVirtualDisplay, startVirtualDisplay } from './virtualDisplay.mjs';

/**
 * Runs the built application, on a virtual display where there is none.
 * What this says goes to standard error: standard output belongs to the verb.
 *
 * @param {readonly string[]} args a verb and its arguments, a file to open, or nothing
 * @returns {Promise<number>} the application's exit code
 */
export async function runApplication(args) {
  const runtime = await resolveRuntime();
  console.error(describeRuntime(runtime));
  const virtual = needsVirtualDisplay() ? await startVirtualDisplay() : undefined;
  try {
    return await runCommand(runtime.executable, [...electronArguments(projectRoot), ...args], {
      // Relative paths are meant from where the command was typed; npm has moved to the checkout's root by now.
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: virtual ? { ...process.env, DISPLAY: virtual.display } : process.env,
    });
  } finally {
    virtual?.stop();
  }
}
