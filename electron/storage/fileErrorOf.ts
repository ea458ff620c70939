import { basename } from 'node:path';
import { assertNever } from '../../shared/model/assertNever';
import type { FileError } from '../../shared/ipc/fileError';
import type { ContainerProblem } from './container/containerProblem';
import type { PortError } from './fileSystemPort';

/** What the person is told when reading `path` failed. */
export function readErrorOf(path: string, { code, reason }: PortError): FileError {
  const file = basename(path);
  if (code === 'missing' || code === 'not-folder') return { code: 'file-missing', file };
  if (code === 'is-folder') return { code: 'file-is-folder', file };
  return { code: 'file-unreadable', file, detail: reason };
}

/** What the person is told when writing `path` failed. */
export function writeErrorOf(path: string, { code, reason }: PortError): FileError {
  const file = basename(path);
  switch (code) {
    case 'missing':
      return { code: 'folder-missing', file };
    case 'not-folder':
      return { code: 'folder-is-file', file };
    case 'not-permitted':
      return { code: 'folder-not-writable', file, detail: reason };
    case 'no-space':
      return { code: 'disk-full', file };
    case 'changed':
      return { code: 'file-changed-on-disk', file };
    case 'exists':
    case 'is-folder':
    case 'other':
      return { code: 'write-failed', file, detail: reason };
    default:
      return assertNever(code);
  }
}

/** What the person is told when the bytes of `path` are not a whole mission file. */
export function containerErrorOf(path: string, problem: ContainerProblem): FileError {
  const file = basename(path);
  switch (problem.code) {
    case 'empty':
      return { code: 'file-empty', file };
    case 'wrong-kind':
      return { code: 'file-wrong-kind', file };
    case 'newer-version':
      return { code: 'file-newer-version', file, detail: String(problem.version) };
    case 'unknown-protection':
      return { code: 'file-protection-unknown', file };
    case 'truncated':
      return { code: 'file-truncated', file, detail: String(problem.offset) };
    case 'damaged':
      return { code: 'file-damaged', file, detail: String(problem.offset) };
    default:
      return assertNever(problem);
  }
}
