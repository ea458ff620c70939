import { startTransition, useEffect, useState } from 'react';

/** Cards this far out of sight, in pixels, are drawn too, so that scrolling finds them there. */
const MARGIN_PX = 200;

/** How far out of sight cards are drawn: not at all until what is in sight has been painted. */
export function useMargin(): number {
  const [margin, setMargin] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      // A timer set within a frame runs after that frame is painted.
      timer = setTimeout(() => startTransition(() => setMargin(MARGIN_PX)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return margin;
}
