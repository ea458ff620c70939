import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const hashedBytes = 1_000_000;

/** Everything in a folder and below: what it is called, when it was last written, and what is in it unless it is huge or locked. */
export function folderFacts(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(names.map((name) => [name, factsOf(join(folder, name))]));
}

function factsOf(path: string): string {
  const status = statSync(path);
  if (status.isDirectory()) return 'folder';
  const isReadable = (status.mode & 0o444) !== 0;
  const isHashed = isReadable && status.size <= hashedBytes;
  const hash = isHashed ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
  return `${status.size} ${status.mtimeMs} ${hash}`;
}
