/**
 * What makes a scrolling area reachable by keyboard even where nothing in it takes the focus: Chrome does so by itself
 * only since version 130, and the oldest runtime is 114.
 */
export const scrollerProps = { role: 'region', tabIndex: 0 } as const;
