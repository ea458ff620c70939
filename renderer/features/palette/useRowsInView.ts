import { useEffect, useState } from 'react';

/** Rows of the list that are in view before anybody scrolls, and a few more. */
const inView = 14;

/**
 * The rows to draw: after each letter those in view, and once they are painted all of them. Sixty rows took the browser twice
 * the time of these to lay out, and the letter waited for rows that nobody saw.
 *
 * @param sought what the rows answer, as one text
 */
export function useRowsInView<Row>(rows: readonly Row[], sought: string): readonly Row[] {
  const [painted, setPainted] = useState(sought);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      // A timer set within a frame runs after that frame is painted.
      timer = setTimeout(() => setPainted(sought));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [sought]);
  return painted === sought ? rows : rows.slice(0, inView);
}
