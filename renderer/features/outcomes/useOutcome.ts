import { useCallback, useRef } from 'react';
import type { Command } from '../../../shared/commands/commands';
import type { ItemId } from '../../../shared/model/identifier';
import type { Outcome } from '../../../shared/model/outcome';
import { outcomeOf } from '../../../shared/model/outcomesOf';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useEdit } from '../../hooks/useEdit';
import { useMissionNow } from '../../hooks/useMissionNow';

type Noted = Extract<Command, { name: 'record-outcome' }>['payload'];
export type OutcomeChanges = { readonly [Field in keyof Omit<Noted, 'item'>]?: Noted[Field] | null };

/**
 * Changes what is noted of a meeting that has an outcome; null empties a field. An outcome is noted whole: whoever chooses a
 * result and goes on to the amount at once would otherwise take the result out, which the window has not heard of yet.
 */
export function useOutcomeChange({ item }: Outcome): (changes: OutcomeChanges) => void {
  const edit = useEdit();
  const missionNow = useMissionNow();
  const underWay = useRef<OutcomeChanges>({});
  return useCallback(
    (changes) => {
      const standing = outcomeOf(missionNow(), item);
      if (!standing) return;
      const all = { ...underWay.current, ...changes };
      underWay.current = all;
      const { attendance, result, amount, notes } = standing;
      const merged = Object.entries({ item, attendance, result, amount, notes, ...all });
      const said = merged.filter(([, value]) => value !== undefined && value !== null);
      void edit({ name: 'record-outcome', payload: Object.fromEntries(said) as Noted }).then(() => {
        if (underWay.current === all) underWay.current = {};
      });
    },
    [edit, item, missionNow],
  );
}

/** Notes whether a meeting took place, and says so with its undo; what was noted before stays. */
export function useNoteAttendance(item: ItemId, known: Outcome | undefined): (attendance: Noted['attendance']) => void {
  const make = useAnnouncedEdits();
  return useCallback(
    (attendance) => {
      const { result, amount, notes } = known ?? {};
      const before = { ...(result && { result }), ...(amount && { amount }), ...(notes && { notes }) };
      void make([{ name: 'record-outcome', payload: { item, attendance, ...before } }]);
    },
    [item, known, make],
  );
}
