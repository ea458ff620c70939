/**
 * `npm run pack`: the packed application in a folder, for the system at hand, without internet.
 * `npm run pack -- installers`: what people install, where electron-builder can download its tools.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged } from './buildIfChanged.mjs';
import { describeRuntime } from './describeRuntime.mjs';
import { installPackages } from './installPackages.mjs';
import { packApplication } from './packApplication.mjs';
import { projectRoot } from './projectRoot.mjs';
import { resolveRuntime } from './resolveRuntime.mjs';
import { runSteps } from './runSteps.mjs';
import { SetUpError } from './setUpError.mjs';

const stampPath = join(projectRoot, 'dist', 'packed-from');
const wantsInstallers = process.argv.includes('installers');

process.exitCode = await runSteps([
  { name: 'Packages', run: installPackages },
  { name: 'Build', run: buildIfChanged },
  {
    name: wantsInstallers ? 'Installers' : 'Packed application',
    run: wantsInstallers ? makeInstallers : packIfChanged,
  },
]);

async function packIfChanged() {
  const runtime = await resolveRuntime();
  const made = [
    readFileSync(join(projectRoot, 'out', 'built-from'), 'utf8'),
    readFileSync(join(projectRoot, 'electron-builder.yml'), 'utf8'),
    runtime.executable,
    runtime.version,
  ].join('\n');
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === made) return;
  console.log(describeRuntime(runtime));
  await packApplication(runtime, ['--dir']);
  writeFileSync(stampPath, made);
}

async function makeInstallers() {
  const runtime = await resolveRuntime();
  if (runtime.origin !== 'official') {
    throw new SetUpError('Installers are made only with the declared Electron, and it could not be downloaded.');
  }
  await packApplication(runtime, []);
}
