import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { gridOverscan, gridRowHeight } from './gridMetrics';

/**
 * Which rows are drawn and where. Must run in the component that renders `scroller`: the effects of its children come
 * before the element is known. Rows in `kept` stay in the page however far they are scrolled away, or the focus in
 * them would be lost.
 */
export function useVisibleRows(count: number, scroller: RefObject<HTMLElement | null>, kept: readonly number[]) {
  return useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => gridRowHeight,
    overscan: gridOverscan,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b),
  });
}
