import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarTexts } from '../../../shared/calendar/calendarTexts';
import { publicationLedger } from '../../../shared/calendar/publicationLedger';
import { recipientName } from '../../../shared/calendar/recipientName';
import { recipientScope } from '../../../shared/calendar/recipientScope';
import { sentRecipients } from '../../../shared/calendar/sentRecipients';
import { usualCalendarChoices } from '../../../shared/model/calendarChoices';
import type { SentDocument } from '../../../shared/model/sending';
import type { EpochMs } from '../../../shared/time/epochMs';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { useCalendarPlans } from '../../hooks/useCalendarPlans';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useView } from '../../hooks/useView';
import { usePapersSent } from './usePapersSent';

/** Something of the mission that somebody holds. */
export interface SentRow {
  /** `recipientScope` of a calendar, `sendingScope` of anything else. */
  readonly scope: string;
  /** Undefined for a calendar. */
  readonly document?: SentDocument;
  readonly what: string;
  readonly name: string;
  readonly at: EpochMs;
  /** How much one of today would change; undefined while that is worked out, or where it cannot be known. */
  readonly changes: number | undefined;
}

/** What was sent to whom, what is no longer right first, then from the last that went out. */
export function useSentRows(): readonly SentRow[] {
  const { t, i18n } = useTranslation('overview');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const [{ calendarChoices = usualCalendarChoices }] = useView();
  const recipients = useMemo(() => sentRecipients(mission), [mission]);
  const plans = useCalendarPlans(recipients, calendarChoices);
  const papers = usePapersSent();
  return useMemo(() => {
    const ledger = publicationLedger(mission);
    const texts = calendarTexts(locale, i18n);
    const rows = recipients.flatMap((recipient): readonly SentRow[] => {
      const scope = recipientScope(recipient);
      const sent = ledger.get(scope);
      const changes = plans.get(scope)?.changes.filter(({ kind }) => kind !== 'unchanged').length;
      const name = recipientName(recipient, mission, texts) || t('sent.wholeMission');
      return sent ? [{ scope, what: t('sent.calendar'), name, at: epochMsOfInstant(sent.writtenAt), changes }] : [];
    });
    return [...rows, ...papers].sort(
      (a, b) => Number((b.changes ?? 0) > 0) - Number((a.changes ?? 0) > 0) || b.at - a.at,
    );
  }, [i18n, locale, mission, papers, plans, recipients, t]);
}
