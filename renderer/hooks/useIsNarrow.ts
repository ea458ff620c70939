import { useSyncExternalStore } from 'react';

/** Below this the navigation is a rail, toolbars fold, the days become a stepper and side panes drawers. */
const narrow = '(max-width: 1239px)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
