import { z } from 'zod';

/**
 * Why a file could not be read or written: a stable code, the file's name for the sentence, and where it helps the row
 * or line. The sentence stands in the catalogues under `error.file.<code>` and says that nothing was lost.
 */
export const fileErrorSchema = z.strictObject({
  code: z.enum([
    'file-missing',
    'file-empty',
    'file-is-folder',
    'file-unreadable',
    'file-not-text',
    'file-damaged',
    'file-field-invalid',
    'file-entry-twice',
    'file-reference-missing',
    'file-truncated',
    'file-too-large',
    'file-wrong-kind',
    'file-newer-version',
    'file-protection-unknown',
    'file-locked',
    'passphrase-wrong',
    'journal-locked',
    'file-other-passphrase',
    'file-open-elsewhere',
    'file-changed-on-disk',
    'file-gone',
    'file-not-writable',
    'journal-not-written',
    'storage-stopped',
    'version-not-kept',
    'state-missing',
    'mission-not-closed',
    'trace-not-erased',
    'trace-not-protected',
    'mission-open-elsewhere',
    'folder-missing',
    'folder-is-file',
    'folder-not-writable',
    'disk-full',
    'write-failed',
    'file-too-demanding',
    'mission-too-demanding',
    'too-many-rows',
    'too-many-columns',
    'cell-too-long',
    'no-header-row',
    'cancelled',
    'print-failed',
    'no-printer',
    'calendar-disagrees',
    'item-time-invalid',
    'nothing-to-export',
    'recipient-unknown',
    'agreement-not-there',
  ]),
  /** Name or path as the person would recognise it. */
  file: z.string(),
  /** The version found, for `file-newer-version`; the row or the field, for those; the system's own reason for the rest. */
  detail: z.string().optional(),
});
export type FileError = z.infer<typeof fileErrorSchema>;
