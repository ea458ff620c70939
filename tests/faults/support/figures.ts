import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';

const folder = join(projectRoot, 'test-results/faults');
const rows = new Map<string, Readonly<Record<string, number>>[]>();

/** What the fault tests counted, kept for the table of `npm run test:faults`. */
export const figures = {
  add(name: string, row: Readonly<Record<string, number>>): void {
    rows.set(name, [...(rows.get(name) ?? []), row]);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name.replace(/ /g, '-')}.json`), JSON.stringify({ name, rows: rows.get(name) }));
  },
};
