import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

export interface ActiveCard {
  /** The one card in the tab order; null on an empty board. */
  id: string | null;
  /** Moves the keyboard to a card, drawn or not yet drawn. */
  focus: (id: string) => void;
  /** Follows a focus that came by pointer. */
  follow: (id: string) => void;
}

/** The roving focus of the board. `revealed` is brought into sight and focused whenever it changes. */
export function useActiveCard(
  ids: readonly string[],
  revealed: string | null | undefined,
  root: RefObject<HTMLElement | null>,
): ActiveCard {
  const [current, setCurrent] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null | undefined>(null);
  const wanted = useRef<string | null>(null);
  if (revealed !== shown) {
    setShown(revealed);
    if (typeof revealed === 'string') setCurrent(revealed);
  }
  useLayoutEffect(() => {
    wanted.current = revealed ?? null;
  }, [revealed]);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const card = root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(wanted.current)}"]`);
    if (!card) return;
    wanted.current = null;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const id = current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  return {
    id,
    focus(target) {
      wanted.current = target;
      setCurrent(target);
    },
    follow: setCurrent,
  };
}
