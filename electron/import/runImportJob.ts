import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { importLimits } from '../../shared/imports/importLimits';
import type { FileError } from '../../shared/ipc/fileError';
import { failure } from '../../shared/model/result';
import type { ImportJob, ImportMessage, ImportResults } from './importJob';
import type { ReportProgress } from './reportProgress';

export interface ImportJobOptions {
  readonly onProgress?: ReportProgress;
  /** Aborting it ends the thread at once; the result is then `cancelled`. */
  readonly signal?: AbortSignal;
  /** The built thread; beside the main bundle unless a test builds its own. */
  readonly workerFile?: string;
  /** When a reading is given up. */
  readonly limits?: { readonly milliseconds: number; readonly memoryMiB: number };
}

/**
 * Runs one reading in a thread of its own, with limits on its memory and its time. Whatever ends the thread early becomes
 * a `FileError`: a parser that stumbles over a hostile file must not take the window with it.
 */
export function runImportJob<Kind extends keyof ImportResults>(
  job: ImportJob & { readonly kind: Kind },
  { onProgress, signal, workerFile = join(__dirname, 'importWorker.js'), limits = importLimits }: ImportJobOptions,
): Promise<ImportResults[Kind]> {
  const file = basename(job.path);
  if (signal?.aborted) return Promise.resolve(failure({ code: 'cancelled', file }));
  const worker = new Worker(workerFile, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMiB },
  });
  return new Promise((resolve, reject) => {
    const fail = (error: Omit<FileError, 'file'>): void => finish(failure({ ...error, file }));
    const cancel = (): void => fail({ code: 'cancelled' });
    const timer = setTimeout(() => fail({ code: 'file-too-demanding', detail: 'time' }), limits.milliseconds);
    function finish(result: ImportResults[Kind]): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      resolve(result);
      void worker.terminate();
    }
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: ImportMessage) => {
      if (message.kind === 'progress') onProgress?.(message.done, message.total);
      else finish(message.result as ImportResults[Kind]);
    });
    worker.on('error', (error: ThreadError) => {
      if (error.code === 'MODULE_NOT_FOUND') reject(error);
      else fail(problemOfThread(error));
    });
    worker.on('exit', () => fail({ code: 'file-damaged', detail: 'exit' }));
  });
}

type ThreadError = Error & { readonly code?: string };

function problemOfThread(error: ThreadError): Omit<FileError, 'file'> {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { code: 'file-too-demanding', detail: 'memory' };
  return { code: 'file-damaged', detail: error.message };
}
