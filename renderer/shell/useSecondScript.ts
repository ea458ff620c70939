import { useEffect } from 'react';
import { secondScript } from './secondScript';

/**
 * Loads the second script once the first picture is on the screen, so that no key and no click waits for it. Earlier it
 * would take from that picture the processor that still draws it.
 */
export function useSecondScript(): void {
  useEffect(() => {
    const painted = new PerformanceObserver(() => {
      painted.disconnect();
      // A script that does not load says so where it is needed.
      void Promise.allSettled([secondScript.load()]);
    });
    painted.observe({ type: 'paint', buffered: true });
    return () => painted.disconnect();
  }, []);
}
