import { useMediaQuery } from './useMediaQuery';

/** Below this the navigation is a rail, toolbars fold, the days become a stepper and side panes drawers. */
const narrow = '(max-width: 1239px)';

export function useIsNarrow(): boolean {
  return useMediaQuery(narrow);
}
