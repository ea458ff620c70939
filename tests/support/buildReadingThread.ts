import { buildThread } from './buildThread';

/** Builds the thread that reads imported files. */
export function buildReadingThread(folder: string): Promise<string> {
  return buildThread(folder, 'electron/import/importWorker.ts');
}
