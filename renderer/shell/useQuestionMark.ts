import { useEffect } from 'react';

/** Calls `show` when `?` is pressed anywhere but in a field. */
export function useQuestionMark(show: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isTyping =
        target.isContentEditable || target.closest('input, textarea, [role="spinbutton"], [role="grid"]');
      if (event.key === '?' && !isTyping) show();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [show]);
}
