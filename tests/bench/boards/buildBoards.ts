import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { peersFolder } from '../peersFolder';

export const boards = ['ours', 'eventCalendar', 'reactBigCalendar'] as const;
export type BoardName = (typeof boards)[number];

/** What the board is measured beside. */
const peers = { '@event-calendar/core': '5.15.0', 'react-big-calendar': '1.20.0' };

/** Builds a page for each board as the window is built; gives the folder that has `ours.html` and the others. */
export async function buildBoards(folder: string): Promise<string> {
  const pages = join(projectRoot, 'tests/bench/boards/pages');
  const modules = await peersFolder(peers);
  const outDir = join(folder, 'boards');
  await asProduction({
    root: pages,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: {
      // One React for everybody: the project's.
      dedupe: ['react', 'react-dom', 'date-fns'],
      alias: Object.keys(peers).map((name) => ({
        find: name,
        replacement: join(modules, name),
      })),
    },
    build: {
      target: 'chrome114',
      outDir,
      emptyOutDir: true,
      rollupOptions: { input: Object.fromEntries(boards.map((name) => [name, join(pages, `${name}.html`)])) },
    },
  });
  // What the window of the gallery opens by itself.
  await writeFile(join(outDir, 'gallery.html'), '');
  return outDir;
}

/**
 * What runs the bench has said "development" by now, which a build would follow: React's development half draws several
 * times slower, and in that the boards would be compared.
 */
async function asProduction(config: InlineConfig): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build(config);
  } finally {
    process.env['NODE_ENV'] = before;
  }
}
