import { useCallback } from 'react';
import type { Command } from '../../../shared/commands/commands';
import type { ItemId } from '../../../shared/model/identifier';
import type { Outcome } from '../../../shared/model/outcome';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useEdit } from '../../hooks/useEdit';

type Noted = Extract<Command, { name: 'record-outcome' }>['payload'];
export type OutcomeChanges = { readonly [Field in keyof Omit<Noted, 'item'>]?: Noted[Field] | null };

/** Changes what is noted of a meeting that has an outcome; null empties a field. */
export function useOutcomeChange(outcome: Outcome): (changes: OutcomeChanges) => void {
  const edit = useEdit();
  return useCallback(
    (changes) => {
      const { item, attendance, result, amount, notes } = outcome;
      const merged = Object.entries({ item, attendance, result, amount, notes, ...changes });
      const said = merged.filter(([, value]) => value !== undefined && value !== null);
      void edit({ name: 'record-outcome', payload: Object.fromEntries(said) as Noted });
    },
    [edit, outcome],
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
