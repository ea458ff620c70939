/** Runs work that pauses, so that a window can paint in between, through all its pauses. */
export function runToEnd<T>(work: Generator<unknown, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
