import { join } from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';

/** Loads a module of the project through Vite, because Playwright would take it for CommonJS. */
export async function projectModule<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(projectRoot, path), { root: projectRoot, configFile: false });
  return module;
}
