import { basename, join } from 'node:path';
import { build } from 'vite';

/** Builds the entry of a thread as the application does, into a folder, and gives its path. */
export async function buildThread(folder: string, source: string): Promise<string> {
  const fileName = `${basename(source, '.ts')}.cjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      target: 'node18',
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: fileName } },
    },
  });
  return join(folder, fileName);
}
