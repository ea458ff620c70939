import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarPlan, type PlanOptions } from '../../../shared/calendar/calendarPlan';
import { type ChangeCounts, countChanges } from '../../../shared/calendar/countChanges';
import { recipientScope } from '../../../shared/calendar/recipientScope';
import type { CalendarChoices } from '../../../shared/model/calendarChoices';
import type { CalendarRecipient } from '../../../shared/model/calendarRecipient';
import type { Mission } from '../../../shared/model/mission';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { RecipientRow } from './useRecipients';

/** What a list says of a recipient's calendar. */
export interface RecipientPlan extends ChangeCounts {
  /** Whether they were never sent one. */
  readonly isFirst: boolean;
}

/** As long as the window may be kept from its work, and how often the list is drawn with what is known, in milliseconds. */
const turnMs = 8;
const drawMs = 250;

/**
 * What would change for every recipient, by `recipientScope`. Worked out a few at a time, because a hundred calendars take a
 * second or so; those that are not known yet are missing.
 */
export function usePlans(rows: readonly RecipientRow[], choices: CalendarChoices): ReadonlyMap<string, RecipientPlan> {
  const { i18n } = useTranslation();
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const [plans, setPlans] = useState<ReadonlyMap<string, RecipientPlan>>(new Map());
  useEffect(() => {
    const options = { ...choices, locale, translations: i18n };
    const left = rows.map(({ recipient }) => recipient);
    const known = new Map<string, RecipientPlan>();
    let drawn = performance.now();
    let timer = setTimeout(workOn, 0);
    function workOn() {
      const until = performance.now() + turnMs;
      while (left.length > 0 && performance.now() < until) note(known, left.shift(), mission, options);
      if (left.length === 0 || until - drawn > drawMs) {
        drawn = until;
        setPlans(new Map(known));
      }
      if (left.length > 0) timer = setTimeout(workOn, 0);
    }
    return () => clearTimeout(timer);
  }, [choices, i18n, locale, mission, rows]);
  return plans;
}

function note(
  known: Map<string, RecipientPlan>,
  recipient: CalendarRecipient | undefined,
  mission: Mission,
  options: PlanOptions,
): void {
  const plan = recipient && calendarPlan(recipient, mission, options);
  if (!plan?.ok) return;
  known.set(recipientScope(plan.value.recipient), {
    ...countChanges(plan.value.changes),
    isFirst: plan.value.ledger === undefined,
  });
}
