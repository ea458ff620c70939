import type { Worker } from 'node:worker_threads';

/**
 * Calls `giveUp` once the thread has worked for so many milliseconds. Waiting does not count: a stick or a share may be as
 * slow as it likes. Gives what calls it off.
 */
export function afterWorking(worker: Worker, milliseconds: number, giveUp: () => void): () => void {
  const timer = setInterval(
    () => {
      if (worker.performance.eventLoopUtilization().active > milliseconds) giveUp();
    },
    Math.min(500, milliseconds / 2),
  );
  return () => clearInterval(timer);
}
