import { basename, join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';

/** ical-generator, as Automerge, takes the global Web Crypto, which Node 18 lacks. */
const webCrypto = `globalThis.crypto ??= require('node:crypto').webcrypto;`;

/** Bundles a race as the application's main process is bundled; gives the path of the bundle. */
export async function bundleRace(folder: string, script: string): Promise<string> {
  const name = `${basename(script, '.ts')}.cjs`;
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
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
