import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';

/**
 * The print window throws what Chromium says; here it becomes a failure with its reason, or a cancellation.
 *
 * @param file what the document is called in the error
 */
export async function attemptPrint<T>(
  file: string,
  signal: AbortSignal | undefined,
  action: () => Promise<T>,
): Promise<Result<T, FileError>> {
  try {
    return success(await action());
  } catch (error) {
    if (signal?.aborted) return failure({ code: 'cancelled', file });
    return failure({ code: 'print-failed', file, detail: error instanceof Error ? error.message : String(error) });
  }
}
