import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What runs in Node: everything bundled, so that the packed application carries no node_modules and no package's
 * layout can break it; CommonJS for Node 18, the oldest Node the sources must run on (docs/decisions/0001-runtime.md).
 */
function nodeBuild(entries: Readonly<Record<string, string>>, banner = '') {
  return {
    target: 'node18',
    externalizeDeps: false,
    minify: true,
    rollupOptions: {
      input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, fromHere(path)])),
      // Chunks lie beside the entry, so that __dirname means one folder in all of them.
      output: { format: 'cjs' as const, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', banner },
      external: ['electron'],
    },
  };
}

/** Automerge's entry for Node reads its .wasm from beside itself, which after bundling is beside the bundle. */
const automergeWasm: Plugin = {
  name: 'passerelle:automerge-wasm',
  generateBundle() {
    const folder = 'node_modules/@automerge/automerge/dist/mjs/wasm_bindgen_output/nodejs';
    const fileName = 'automerge_wasm_bg.wasm';
    this.emitFile({ type: 'asset', fileName, source: readFileSync(fromHere(`${folder}/${fileName}`)) });
  },
};

/** react-aria brings its words in 34 languages, a tenth of the page's script; the window speaks two. */
const ownLanguagesOnly: Plugin = {
  name: 'passerelle:own-languages-only',
  enforce: 'pre',
  load: (id) => (/\/intl\/.*\/(?!en-US|fr-FR)[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) ? 'export default {};' : undefined),
};

/** Automerge draws its actor identifiers from the global Web Crypto, which Node has only since version 19. */
const webCrypto = `globalThis.crypto ??= require('node:crypto').webcrypto;`;

/** The threads that read imported files and keep missions are entries of their own, started by their file names. */
const mainEntries = {
  main: 'electron/main.ts',
  importWorker: 'electron/import/importWorker.ts',
  missionThread: 'electron/mission/missionThread.ts',
};

/** What is written for Node reads this at run time; nobody sets it there, and React's development half prints five times slower. */
const production = { 'process.env.NODE_ENV': JSON.stringify('production') };

export default defineConfig({
  main: { plugins: [automergeWasm], define: production, build: nodeBuild(mainEntries, webCrypto) },
  preload: { build: nodeBuild({ preload: 'electron/preload.ts' }) },
  renderer: {
    root: 'renderer',
    plugins: [react(), ownLanguagesOnly],
    build: {
      target: 'chrome114',
      minify: true,
      // A small font would become a data: address, which the content security policy refuses.
      assetsInlineLimit: 0,
      // In one file the rules keep their order, and nothing is ever drawn before its rules are there.
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: { input: { index: fromHere('renderer/index.html') } },
    },
  },
});
