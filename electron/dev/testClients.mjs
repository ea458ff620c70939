/** `npm run test:clients`: our calendars in Evolution's data server and in Thunderbird, which are too big for `npm test`. */
import { installPackages } from './installPackages.mjs';
import { runCommand, toolStdio } from './runCommand.mjs';
import { runSteps } from './runSteps.mjs';
import { SetUpError } from './setUpError.mjs';
import { installSystemLibraries } from './systemLibraries.mjs';

process.exitCode = await runSteps([
  { name: 'Calendar programs', run: () => installSystemLibraries('clients') },
  { name: 'Packages', run: installPackages },
  { name: 'Client tests', run: runClientTests },
]);

async function runClientTests() {
  const code = await runCommand('npx', ['vitest', 'run', '--project', 'clients'], { stdio: toolStdio });
  if (code !== 0) throw new SetUpError(`The client tests failed (exit code ${code}).`);
}
