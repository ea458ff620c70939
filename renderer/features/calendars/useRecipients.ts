import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarEntries } from '../../../shared/calendar/calendarEntries';
import { calendarTexts } from '../../../shared/calendar/calendarTexts';
import { expectsSomething } from '../../../shared/calendar/expectsSomething';
import { possibleRecipients } from '../../../shared/calendar/possibleRecipients';
import { publicationLedger } from '../../../shared/calendar/publicationLedger';
import { recipientName } from '../../../shared/calendar/recipientName';
import { recipientScope } from '../../../shared/calendar/recipientScope';
import { usualCalendarChoices } from '../../../shared/model/calendarChoices';
import type { CalendarRecipient } from '../../../shared/model/calendarRecipient';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import type { Person } from '../../../shared/model/person';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { recipientSections } from './recipientSections';

/** A recipient as the list shows them. */
export interface RecipientRow {
  readonly recipient: CalendarRecipient;
  readonly name: string;
  /** Organisation of a person; what the mission's own calendars hold; empty where the section says it. */
  readonly detail: string;
  /** Language a person reads in; absent for everybody else. */
  readonly language?: Locale;
  /** Dated items the recipient may see, tentative ones included. */
  readonly items: number;
  /** Whether their calendar has nothing any more but to cancel what they were sent. */
  readonly isLast: boolean;
}

/** Everybody who can get a calendar, section by section: people in the order of directories, the others by name. */
export function useRecipients(): readonly RecipientRow[] {
  const { t, i18n } = useTranslation('calendars');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  return useMemo(() => {
    const texts = calendarTexts(locale, i18n);
    const rows = possibleRecipients(mission).map((recipient): RecipientRow => {
      const person = personOf(recipient, mission);
      const items = calendarEntries(recipient, mission, usualCalendarChoices).length;
      const sent = publicationLedger(mission).get(recipientScope(recipient));
      const isLast = items === 0 && sent !== undefined && expectsSomething(sent);
      const detail = person ? organisationOf(person, mission) : detailOf(recipient, t);
      return {
        recipient,
        name: recipientName(recipient, mission, texts) || t('wholeMission'),
        detail: isLast ? t('lastDetail') : detail,
        ...(person && { language: person.language }),
        items,
        isLast,
      };
    });
    return recipientSections.flatMap(({ kinds }) => inSection(rows, kinds, locale));
  }, [i18n, locale, mission, t]);
}

function inSection(rows: readonly RecipientRow[], kinds: readonly string[], locale: Locale): readonly RecipientRow[] {
  const own = rows.filter(({ recipient }) => kinds.includes(recipient.kind));
  const isGiven = kinds.length > 1 || kinds.includes('delegate');
  return isGiven ? own : own.sort((a, b) => a.name.localeCompare(b.name, locale));
}

function personOf(recipient: CalendarRecipient, { delegates, people }: Mission): Person | undefined {
  const delegate = recipient.kind === 'delegate' ? delegates[recipient.id] : undefined;
  return delegate && people[delegate.person];
}

function organisationOf({ organisation }: Person, { organisations }: Mission): string {
  return (organisation && organisations[organisation]?.name) ?? '';
}

function detailOf({ kind }: CalendarRecipient, t: ReturnType<typeof useTranslation<'calendars'>>['t']): string {
  return kind === 'mission' || kind === 'coordinators' || kind === 'public' ? t(`hint.${kind}`) : '';
}
