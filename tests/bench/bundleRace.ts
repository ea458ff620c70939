import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';

/** ical-generator, as Automerge, takes the global Web Crypto, which Node 18 lacks. */
const webCrypto = `globalThis.crypto ??= require('node:crypto').webcrypto;`;

/**
 * Bundles a race as the application's main process is bundled; gives the path of the bundle.
 *
 * @param modules where to look for packages that the project has not
 */
export async function bundleRace(folder: string, script: string, modules?: string): Promise<string> {
  const name = `${basename(script, '.ts')}.cjs`;
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    resolve: { alias: modules === undefined ? [] : await aliasesIn(modules) },
    build: {
      ssr: join(projectRoot, 'tests/bench', script),
      outDir: folder,
      emptyOutDir: false,
      target: 'node18',
      rollupOptions: { output: { format: 'cjs', entryFileNames: name, banner: webCrypto } },
    },
  });
  return join(folder, name);
}

async function aliasesIn(modules: string) {
  const names = (await readdir(modules)).filter((name) => !name.startsWith('.') && !name.startsWith('@'));
  return names.map((name) => ({ find: name, replacement: join(modules, name) }));
}
