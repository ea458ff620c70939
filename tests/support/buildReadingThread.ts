import { join } from 'node:path';
import { build } from 'vite';

/** Builds the thread that reads imported files as the application does, into a folder, and gives its path. */
export async function buildReadingThread(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'electron/import/importWorker.ts',
      target: 'node18',
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'importWorker.cjs' } },
    },
  });
  return join(folder, 'importWorker.cjs');
}
