import type { FileError } from '../../shared/ipc/fileError';

const damages: ReadonlySet<FileError['code']> = new Set<FileError['code']>([
  'file-missing',
  'file-empty',
  'file-damaged',
  'file-truncated',
  'file-field-invalid',
  // One flipped bit in how the key is made looks like that, too.
  'file-protection-unknown',
]);

/** Whether there may be something left of what could not be opened, in its file or elsewhere. */
export function isDamage({ code }: FileError): boolean {
  return damages.has(code);
}
