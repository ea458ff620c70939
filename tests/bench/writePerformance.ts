import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';

const path = join(projectRoot, 'docs', 'performance.md');
const [begin, end] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

/** Replaces the table between the two marks; what people wrote around it stays. */
export async function writePerformance(machine: string, table: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} has lost its marks`);
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(path, `${before}${begin}\n\n${day}: ${machine}.\n\n${table}\n\n${end}${after}`);
}
