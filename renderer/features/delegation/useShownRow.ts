import { useEffect, useState } from 'react';
import { useMission } from '../../hooks/useMission';
import { type Selection, useInterface } from '../../store/interfaceStore';

export type DelegationView = 'people' | 'contacts' | 'organisations' | 'groups' | 'entries';

/** Which of the tables is open, and the row in it that was chosen elsewhere: the search over everything leads here. */
export function useShownRow(onReveal: () => void) {
  const selection = useInterface((state) => state.selection);
  const missing = useInterface((state) => state.missingShown);
  const [view, setView] = useState<DelegationView>(missing === 'profile' ? 'organisations' : 'people');
  const [followed, setFollowed] = useState<Selection | null>(null);
  const delegates = useMission((mission) => mission.delegates);
  const delegate = Object.values(delegates).find(({ person, deleted }) => !deleted && person === selection?.id)?.id;
  const chosen = viewOf(selection, delegate !== undefined);
  if (selection !== followed) {
    setFollowed(selection);
    if (chosen) {
      setView(chosen);
      onReveal();
    }
  }
  useEffect(() => forgetOnLeaving, []);
  const revealId = chosen === 'people' ? delegate : selection?.id;
  return { view, setView, revealId: chosen === view ? (revealId ?? null) : null };
}

function viewOf(selection: Selection | null, isDelegate: boolean): DelegationView | null {
  if (selection?.collection === 'people') return isDelegate ? 'people' : 'contacts';
  switch (selection?.collection) {
    case 'organisations':
    case 'groups':
      return selection.collection;
    case 'entryRules':
    case 'entryStates':
      return 'entries';
    default:
      return null;
  }
}

/** Who comes back to the tables later takes up their own work, not an old search. */
function forgetOnLeaving(): void {
  const { selection, select, showMissing } = useInterface.getState();
  if (viewOf(selection, true)) select(null);
  showMissing(null);
}
