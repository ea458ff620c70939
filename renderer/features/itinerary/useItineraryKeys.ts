import { useEffect, useRef } from 'react';
import { useMenuAction } from '../../hooks/useMenuAction';

export interface ItineraryKeys {
  onAdd: () => void;
  onQuick: () => void;
  onRulers: () => void;
  onFind: () => void;
}

/** N adds, Q adds by one line, Z changes the clocks, Ctrl+F and the menu's entries do the same from anywhere. Not while somebody types or a dialog is open. */
export function useItineraryKeys(keys: ItineraryKeys): void {
  useMenuAction('add', keys.onAdd);
  useMenuAction('find', keys.onFind);
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isElsewhere(event)) return;
      const key = event.key.toLowerCase();
      if (key === 'n') latest.current.onAdd();
      else if (key === 'q') latest.current.onQuick();
      else if (key === 'z') latest.current.onRulers();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function isElsewhere({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, [role="spinbutton"], [role="menu"], [role="listbox"], [role="dialog"]') !== null
  );
}
