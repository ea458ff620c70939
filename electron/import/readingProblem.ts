import type { FileError } from '../../shared/ipc/fileError';

/** A `FileError` before the file's name is put to it: the readers of bytes do not know the name. */
export type ReadingProblem = Pick<FileError, 'code' | 'detail'>;
