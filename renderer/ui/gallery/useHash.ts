import { useSyncExternalStore } from 'react';

/** `#board` shows a section; `#board/dark` shows it in a theme. */
export function useHash(): { name: string; theme: 'system' | 'light' | 'dark' } {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const [name = '', theme = ''] = hash.slice(1).split('/');
  return { name, theme: theme === 'light' || theme === 'dark' ? theme : 'system' };
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
