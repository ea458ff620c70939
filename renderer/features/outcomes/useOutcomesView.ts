import { useState } from 'react';
import { useInterface } from '../../store/interfaceStore';

export type OutcomesView = 'meetings' | 'followUps' | 'survey';

/** What of the room is looked at; a follow-up that is chosen elsewhere is shown among the follow-ups. */
export function useOutcomesView(): readonly [OutcomesView, (view: OutcomesView) => void] {
  const selection = useInterface((state) => state.selection);
  const [view, setView] = useState<OutcomesView>('meetings');
  const [followed, setFollowed] = useState<typeof selection>(null);
  if (selection !== followed) {
    setFollowed(selection);
    if (selection?.collection === 'followUps') setView('followUps');
    if (selection?.collection === 'surveyAnswers') setView('survey');
  }
  return [view, setView];
}
