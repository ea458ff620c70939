import { useEffect, useRef } from 'react';
import type { ItemId } from '../../../shared/model/identifier';
import { useMenuAction } from '../../hooks/useMenuAction';
import { itemIdOfCard } from './board/itemIdOfCard';

export interface ItineraryKeys {
  onAdd: () => void;
  onQuick: () => void;
  onRulers: () => void;
  /** What came of a meeting: the one that has the keyboard, or the one chosen. */
  onOutcome: (focused: ItemId | null) => void;
  onFind: () => void;
}

/** N adds, Q adds by one line, Z changes the clocks, R notes what came of a meeting, Ctrl+F and the menu's entries do the same from anywhere. Not while somebody types or a dialog is open. */
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
      else if (key === 'r') latest.current.onOutcome(itemUnder(event));
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Rows and cards say which item they show. */
function itemUnder({ target }: KeyboardEvent): ItemId | null {
  const shown = target instanceof Element ? target.closest<HTMLElement>('[data-row], [data-card]') : null;
  const card = shown?.dataset['row'] ?? shown?.dataset['card'];
  return card === undefined ? null : itemIdOfCard(card);
}

function isElsewhere({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, [role="spinbutton"], [role="menu"], [role="listbox"], [role="dialog"]') !== null
  );
}
