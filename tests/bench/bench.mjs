/** `npm run bench [-- --write] [-- --runs N] [-- --only WORD]`: how fast the built application is, as one table. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./runBench') }} */
const { module } = await runnerImport(fileURLToPath(new URL('runBench.ts', import.meta.url)), { configFile: false });
await module.runBench(process.argv.slice(2));
