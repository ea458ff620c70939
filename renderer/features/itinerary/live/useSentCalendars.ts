import { useMemo } from 'react';
import { publicationLedger } from '../../../../shared/calendar/publicationLedger';
import { sentRecipients } from '../../../../shared/calendar/sentRecipients';
import { usualCalendarChoices } from '../../../../shared/model/calendarChoices';
import type { ItemId } from '../../../../shared/model/identifier';
import type { Mission } from '../../../../shared/model/mission';
import type { EpochMs } from '../../../../shared/time/epochMs';
import { epochMsOfInstant } from '../../../../shared/time/epochMsOfInstant';
import { useCalendarPlans } from '../../../hooks/useCalendarPlans';
import { useView } from '../../../hooks/useView';

/** What people hold, whichever computer it was written on. */
export interface SentCalendars {
  /** When one of them was last written with something new; undefined where none ever was. */
  readonly last: EpochMs | undefined;
  /** The items that somebody's calendar does not say as they are now. */
  readonly outdated: ReadonlySet<ItemId>;
}

/** What was sent by the ledger of the mission, compared with what would be sent today. */
export function useSentCalendars(mission: Mission): SentCalendars {
  const [{ calendarChoices = usualCalendarChoices }] = useView();
  const ledger = publicationLedger(mission);
  const recipients = useMemo(() => sentRecipients(mission), [mission]);
  const plans = useCalendarPlans(recipients, calendarChoices);
  return useMemo(() => {
    const times = [...ledger.values()].map(({ writtenAt }) => epochMsOfInstant(writtenAt));
    const changes = [...plans.values()].flatMap((plan) => plan.changes);
    return {
      last: times.length === 0 ? undefined : Math.max(...times),
      outdated: new Set(changes.filter(({ kind }) => kind !== 'unchanged').map(({ item }) => item)),
    };
  }, [ledger, plans]);
}
