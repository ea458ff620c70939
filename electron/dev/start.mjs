/** `npm start [-- VERB ARGUMENTS]`: from a fresh clone to the open window, or to a verb's result. */
import { buildIfChanged } from './buildIfChanged.mjs';
import { installPackages } from './installPackages.mjs';
import { runApplication } from './runApplication.mjs';
import { SetUpError } from './setUpError.mjs';
import { installSystemLibraries } from './systemLibraries.mjs';

try {
  await installSystemLibraries('window');
  await installPackages();
  await buildIfChanged();
  process.exitCode = await runApplication(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
