import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarTexts } from '../../../shared/calendar/calendarTexts';
import { publicationLedger } from '../../../shared/calendar/publicationLedger';
import { recipientName } from '../../../shared/calendar/recipientName';
import { recipientScope } from '../../../shared/calendar/recipientScope';
import { sentRecipients } from '../../../shared/calendar/sentRecipients';
import { usualCalendarChoices } from '../../../shared/model/calendarChoices';
import type { EpochMs } from '../../../shared/time/epochMs';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { useCalendarPlans } from '../../hooks/useCalendarPlans';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useView } from '../../hooks/useView';

/** Somebody who holds a calendar of the mission. */
export interface SentRow {
  /** `recipientScope`. */
  readonly scope: string;
  readonly name: string;
  readonly at: EpochMs;
  /** How much a calendar of today would change; undefined while that is worked out. */
  readonly changes: number | undefined;
}

/** Who was sent a calendar, whom to tell of changes first, then from the last who got one. */
export function useSentRows(): readonly SentRow[] {
  const { t, i18n } = useTranslation('overview');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const [{ calendarChoices = usualCalendarChoices }] = useView();
  const recipients = useMemo(() => sentRecipients(mission), [mission]);
  const plans = useCalendarPlans(recipients, calendarChoices);
  return useMemo(() => {
    const ledger = publicationLedger(mission);
    const texts = calendarTexts(locale, i18n);
    const rows = recipients.flatMap((recipient): readonly SentRow[] => {
      const scope = recipientScope(recipient);
      const sent = ledger.get(scope);
      const changes = plans.get(scope)?.changes.filter(({ kind }) => kind !== 'unchanged').length;
      const name = recipientName(recipient, mission, texts) || t('sent.wholeMission');
      return sent ? [{ scope, name, at: epochMsOfInstant(sent.writtenAt), changes }] : [];
    });
    return rows.sort((a, b) => Number((b.changes ?? 0) > 0) - Number((a.changes ?? 0) > 0) || b.at - a.at);
  }, [i18n, locale, mission, plans, recipients, t]);
}
