import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import type { Result } from '../../shared/model/result';
import { runImportJob, type ImportJobOptions } from './runImportJob';

/** Reads a mission in the open form beside the main thread; `path` names its bytes in the error. */
export function readOpenJson(
  path: string,
  bytes: Uint8Array,
  options: ImportJobOptions = {},
): Promise<Result<Mission, FileError>> {
  return runImportJob({ kind: 'open-json', path, bytes }, options);
}
