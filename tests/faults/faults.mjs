/**
 * `npm run test:faults [-- --few] [-- --write]`: damages files, fails disks, kills the application and merges copies,
 * and counts what was lost. `--few` takes the first of each kind, as `npm test` does; `--write` puts the table into
 * docs/reliability.md.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { runCommand } from '../../electron/dev/runCommand.mjs';
import { faultTable } from './faultTable.mjs';

const isFew = process.argv.includes('--few');
const options = {
  cwd: projectRoot,
  shell: process.platform === 'win32',
  env: { ...process.env, PASSERELLE_FAULTS: isFew ? 'few' : 'all' },
};

await rm(join(projectRoot, 'test-results/faults'), { recursive: true, force: true });
const codes = [
  await runCommand('npx', ['vitest', 'run', '--project', 'faults'], options),
  await runCommand('npx', ['playwright', 'test', '--config', 'tests/faults/playwright.config.ts'], options),
];
const table = await faultTable(join(projectRoot, 'test-results/faults'));
console.log(`\n${table}`);
if (process.argv.includes('--write')) await writeTable(table);
process.exitCode = Math.max(...codes);

/** @param {string} text */
async function writeTable(text) {
  const path = join(projectRoot, 'docs/reliability.md');
  const [begin, end] = ['<!-- faults: begin -->', '<!-- faults: end -->'];
  const page = await readFile(path, 'utf8');
  const [before, after] = [page.split(begin)[0], page.split(end)[1]];
  if (before === undefined || after === undefined) throw new Error(`${path} has no ${begin} … ${end}`);
  const date = new Date().toISOString().slice(0, 10);
  const written = `${before}${begin}\n\n${date}, \`npm run test:faults\`:\n\n${text}\n\n${end}${after}`;
  await writeFile(path, await format(written, { ...(await resolveConfig(path)), filepath: path }));
}
