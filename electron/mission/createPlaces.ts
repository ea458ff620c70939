/** Starts work now, or when its turn comes. */
export type InPlace = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/**
 * Lets at most `most` pieces of work run at once; the others begin in the order in which they came. One whose signal is
 * aborted while it waits begins at once and in nobody's place, to find that out and end.
 */
export function createPlaces(most: number): InPlace {
  let taken = 0;
  const waiting = new Set<() => void>();

  const placeFor = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((begin) => {
      const enter = (): void => {
        waiting.delete(enter);
        signal?.removeEventListener('abort', enter);
        taken += 1;
        begin();
      };
      if (taken < most || signal?.aborted) return enter();
      waiting.add(enter);
      signal?.addEventListener('abort', enter);
    });

  return async (work, signal) => {
    await placeFor(signal);
    try {
      return await work();
    } finally {
      taken -= 1;
      const [next] = waiting;
      if (taken < most) next?.();
    }
  };
}
