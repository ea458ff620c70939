import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarPlan, type CalendarPlan, type PlanOptions } from '../../shared/calendar/calendarPlan';
import { recipientScope } from '../../shared/calendar/recipientScope';
import type { CalendarChoices } from '../../shared/model/calendarChoices';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import type { Mission } from '../../shared/model/mission';
import { useLocale } from './useLocale';
import { useMission } from './useMission';

/** How a recipient's calendar differs from what they were sent, if they ever were. */
export type SentPlan = Pick<CalendarPlan, 'changes' | 'ledger'>;

/** As long as the window may be kept from its work, and how often what is known so far is drawn, in milliseconds. */
const turnMs = 8;
const drawMs = 250;

/**
 * What would change for every recipient, by `recipientScope`. Worked out a few at a time, because a hundred calendars take a
 * second or so; those that are not known yet are missing.
 */
export function useCalendarPlans(
  recipients: readonly CalendarRecipient[],
  choices: CalendarChoices,
): ReadonlyMap<string, SentPlan> {
  const { i18n } = useTranslation();
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const [plans, setPlans] = useState<ReadonlyMap<string, SentPlan>>(new Map());
  useEffect(() => {
    const options = { ...choices, locale, translations: i18n };
    const left = [...recipients];
    const known = new Map<string, SentPlan>();
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
  }, [choices, i18n, locale, mission, recipients]);
  return plans;
}

function note(
  known: Map<string, SentPlan>,
  recipient: CalendarRecipient | undefined,
  mission: Mission,
  options: PlanOptions,
): void {
  const plan = recipient && calendarPlan(recipient, mission, options);
  if (!plan?.ok) return;
  const { changes, ledger } = plan.value;
  known.set(recipientScope(plan.value.recipient), { changes, ledger });
}
