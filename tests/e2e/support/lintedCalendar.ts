import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';

type Lint = (file: Uint8Array) => string[];
let known: Promise<Lint> | undefined;

/** A calendar file that the application wrote, once the linter has found nothing in it; otherwise an error with every fault. */
export async function lintedCalendar(path: string): Promise<Buffer> {
  known ??= bundledLint();
  const [lint, file] = [await known, await readFile(path)];
  const faults = lint(file);
  if (faults.length > 0) throw new Error(`Faults in ${path}:\n${faults.join('\n')}`);
  return file;
}

/** The linter reads the bundled zone rules, which Playwright's own loader of modules cannot import from here. */
async function bundledLint(): Promise<Lint> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-lint-'));
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(projectRoot, 'tests/support/lintCalendar.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: 'lint.mjs' } },
    },
  });
  const { lintCalendar } = (await import(pathToFileURL(join(folder, 'lint.mjs')).href)) as { lintCalendar: Lint };
  await rm(folder, { recursive: true });
  return lintCalendar;
}
