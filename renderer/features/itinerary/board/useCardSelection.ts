import { useMemo, useState } from 'react';
import type { Selecting } from '../../../ui/board/selecting';

export interface CardSelection {
  readonly ids: ReadonlySet<string>;
  readonly choose: (card: string, how: Selecting) => void;
}

interface Chosen {
  /** The card chosen last, which the rest of the screen knows about. */
  readonly lead: string | null;
  readonly ids: ReadonlySet<string>;
}

/** Which cards of a board are chosen. What is chosen elsewhere, in the palette or by saving a form, is chosen alone. */
export function useCardSelection(lead: string | null, onLead: (card: string) => void): CardSelection {
  const [chosen, setChosen] = useState<Chosen>({ lead: null, ids: new Set() });
  return useMemo(() => {
    const ids = chosen.lead === lead ? chosen.ids : new Set(lead === null ? [] : [lead]);
    return {
      ids,
      choose(card, how) {
        const next = nextSelection(ids, card, how);
        const leading = next.has(card) ? card : ([...next].at(-1) ?? card);
        setChosen({ lead: leading, ids: next });
        onLead(leading);
      },
    };
  }, [chosen, lead, onLead]);
}

/** What is chosen after a card was; the last one cannot be taken out. */
export function nextSelection(ids: ReadonlySet<string>, card: string, how: Selecting): ReadonlySet<string> {
  if (how === 'only') return new Set([card]);
  if (how === 'toggle' && ids.has(card) && ids.size > 1) return new Set([...ids].filter((id) => id !== card));
  return new Set([...ids, card]);
}
