/** Lets a part of some work pause too, telling the same progress of the whole each time. */
export function* telling<Progress, T>(progress: Progress, part: Generator<unknown, T>): Generator<Progress, T> {
  let step = part.next();
  while (!step.done) {
    yield progress;
    step = part.next();
  }
  return step.value;
}
