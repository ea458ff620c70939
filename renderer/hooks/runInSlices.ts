import { nextTask } from './nextTask';

/** Time given to work before the window may paint again, in milliseconds: most of a frame at 60 per second. */
const slice = 12;

/**
 * Runs pausing work to its end without keeping the window from painting; begins in a task of its own, because whoever
 * asks for it is often in the middle of drawing. Gives undefined where `signal` ended it: then nobody waits for the
 * result any more.
 */
export async function runInSlices<Progress, T>(
  work: Generator<Progress, T>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<T | undefined> {
  await nextTask();
  if (signal.aborted) return undefined;
  let until = performance.now() + slice;
  let step = work.next();
  while (!step.done) {
    if (performance.now() >= until) {
      onProgress(step.value);
      await nextTask();
      if (signal.aborted) return undefined;
      until = performance.now() + slice;
    }
    step = work.next();
  }
  return signal.aborted ? undefined : step.value;
}
