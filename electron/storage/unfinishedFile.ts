import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FileSystemPort, Writer } from './fileSystemPort';

/** After the file's name: installation, process in base 36, chance. */
const ending = /^(?<installation>[0-9a-f]{8})-(?<process>[0-9a-z]{1,8})-[0-9a-f]{6}\.tmp$/;

/** Where the new contents of the file at `path` are written until they take its name. */
export function unfinishedPath(path: string, { installation, process }: Writer): string {
  const chance = randomBytes(3).toString('hex');
  return join(dirname(path), `${beginningOf(path)}${installation}-${process.toString(36)}-${chance}.tmp`);
}

/** Whether a name is that of unfinished contents of the file at `path`, whoever wrote them. */
export function isUnfinishedOf(path: string, name: string): boolean {
  const beginning = beginningOf(path);
  return name.startsWith(beginning) && ending.test(name.slice(beginning.length));
}

/**
 * Removes what killed processes of this installation left beside the file at `path`. On a shared folder a colleague's
 * save may be under way: what another installation, or a process that is running, is writing stays. What cannot be
 * removed stays too, beside a good file.
 */
export async function removeAbandoned(files: FileSystemPort, path: string): Promise<void> {
  const names = await files.list(dirname(path));
  if (!names.ok) return;
  for (const name of names.value) {
    if (isUnfinishedOf(path, name) && isAbandoned(files.writer, name)) await files.remove(join(dirname(path), name));
  }
}

/** Whether a name is that of unfinished contents of any file, that a killed process of this installation left. */
export function isAbandoned(writer: Writer, name: string): boolean {
  const found = ending.exec(name.split('.').slice(-2).join('.'))?.groups;
  if (found?.['installation'] !== writer.installation) return false;
  return !writer.isRunning(Number.parseInt(found['process'] ?? '', 36));
}

function beginningOf(path: string): string {
  return `.${basename(path)}.`;
}
