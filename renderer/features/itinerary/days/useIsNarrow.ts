import { useSyncExternalStore } from 'react';

/** Below this the toolbar folds, the days become a stepper and the side pane a drawer (visual language, section 5). */
const narrow = '(max-width: 1239px)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
