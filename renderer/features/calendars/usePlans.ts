import { useMemo } from 'react';
import { type ChangeCounts, countChanges } from '../../../shared/calendar/countChanges';
import type { CalendarChoices } from '../../../shared/model/calendarChoices';
import { useCalendarPlans } from '../../hooks/useCalendarPlans';
import type { RecipientRow } from './useRecipients';

/** What a list says of a recipient's calendar. */
export interface RecipientPlan extends ChangeCounts {
  /** Whether they were never sent one. */
  readonly isFirst: boolean;
}

/** What would change for every recipient, in figures, by `recipientScope`; those that are not known yet are missing. */
export function usePlans(rows: readonly RecipientRow[], choices: CalendarChoices): ReadonlyMap<string, RecipientPlan> {
  const recipients = useMemo(() => rows.map(({ recipient }) => recipient), [rows]);
  const plans = useCalendarPlans(recipients, choices);
  return useMemo(
    () =>
      new Map(
        [...plans].map(([scope, { changes, ledger }]) => [
          scope,
          { ...countChanges(changes), isFirst: ledger === undefined },
        ]),
      ),
    [plans],
  );
}
