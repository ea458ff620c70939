/** `npm test`: everything that must hold, from a fresh clone, stopping at the first thing that does not. */
import { buildIfChanged } from './buildIfChanged.mjs';
import { describeRuntime } from './describeRuntime.mjs';
import { installPackages } from './installPackages.mjs';
import { resolveRuntime } from './resolveRuntime.mjs';
import { runNpmScript } from './runNpmScript.mjs';
import { runSteps } from './runSteps.mjs';
import { installSystemLibraries } from './systemLibraries.mjs';

process.exitCode = await runSteps([
  { name: 'System libraries', run: () => installSystemLibraries('tests') },
  { name: 'Packages', run: installPackages },
  { name: 'Electron', run: async () => console.log(describeRuntime(await resolveRuntime())) },
  { name: 'Types', run: () => runNpmScript('check:types') },
  { name: 'Lint', run: () => runNpmScript('lint') },
  { name: 'Unused code', run: () => runNpmScript('knip') },
  { name: 'Format', run: () => runNpmScript('format:check') },
  { name: 'Unit and architecture tests', run: () => runNpmScript('test:unit') },
  { name: 'Contract tests', run: () => runNpmScript('test:contract') },
  { name: 'Build', run: buildIfChanged },
  { name: 'Packed application', run: () => runNpmScript('pack') },
  { name: 'Fault tests (the first of each kind)', run: () => runNpmScript('test:faults', ['--few']) },
  { name: 'Security tests', run: () => runNpmScript('test:security', ['--grep-invert', '@long']) },
  { name: 'End-to-end tests', run: () => runNpmScript('test:e2e') },
]);
