import { useEffect, useState } from 'react';
import { useMission } from '../../hooks/useMission';
import { type Selection, useInterface } from '../../store/interfaceStore';

export type DelegationView = 'people' | 'organisations';

/** Which of the two tables is open, and the row in it that was chosen elsewhere: the search over everything leads here. */
export function useShownRow(onReveal: () => void) {
  const selection = useInterface((state) => state.selection);
  const [view, setView] = useState<DelegationView>('people');
  const [followed, setFollowed] = useState<Selection | null>(null);
  const chosen = viewOf(selection);
  if (selection !== followed) {
    setFollowed(selection);
    if (chosen) {
      setView(chosen);
      onReveal();
    }
  }
  useEffect(() => forgetOnLeaving, []);
  const delegates = useMission((mission) => mission.delegates);
  const delegate = Object.values(delegates).find(({ person, deleted }) => !deleted && person === selection?.id)?.id;
  const revealed = { people: delegate, organisations: selection?.id };
  return { view, setView, revealId: chosen && chosen === view ? (revealed[chosen] ?? null) : null };
}

function viewOf(selection: Selection | null): DelegationView | null {
  return selection?.collection === 'people' || selection?.collection === 'organisations' ? selection.collection : null;
}

/** Who comes back to the tables later takes up their own work, not an old search. */
function forgetOnLeaving(): void {
  const { selection, select } = useInterface.getState();
  if (viewOf(selection)) select(null);
}
