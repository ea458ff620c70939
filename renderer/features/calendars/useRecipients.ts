import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarRecipient } from '../../../shared/calendar/calendarRecipient';
import { delegatesOf } from '../../../shared/itinerary/delegatesOf';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { entriesFor } from './entriesFor';

/** A recipient as the list shows them. */
export interface RecipientRow {
  readonly recipient: CalendarRecipient;
  readonly name: string;
  /** Organisation of a person; what the group or mission holds otherwise. */
  readonly detail: string;
  /** Language a person reads in; absent for groups and the mission. */
  readonly language?: Locale;
  /** Dated items the recipient may see, tentative ones included. */
  readonly items: number;
}

/** The mission, its groups, then everybody who has not withdrawn, in the order of directories. */
export function useRecipients(): readonly RecipientRow[] {
  const { t } = useTranslation('calendars');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  return useMemo(
    () => [
      rowOf(mission, { kind: 'mission' }, t('wholeMission'), t('wholeMissionHint')),
      ...groupRows(mission, locale),
      ...delegateRows(mission),
    ],
    [locale, mission, t],
  );
}

function rowOf(mission: Mission, recipient: CalendarRecipient, name: string, detail: string): RecipientRow {
  return { recipient, name, detail, items: entriesFor(recipient, mission, true).length };
}

function groupRows(mission: Mission, locale: Locale): readonly RecipientRow[] {
  return Object.values(mission.groups)
    .filter(({ deleted }) => !deleted)
    .map((group) => rowOf(mission, { kind: 'group', id: group.id }, translatedText(group, 'name', locale).text, ''))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

function delegateRows(mission: Mission): readonly RecipientRow[] {
  return delegatesOf(mission).flatMap((delegate) => {
    const person = mission.people[delegate.person];
    if (!person || delegate.status === 'withdrawn') return [];
    const organisation = person.organisation ? mission.organisations[person.organisation]?.name : undefined;
    const name = `${person.givenName} ${person.familyName}`.trim();
    const row = rowOf(mission, { kind: 'delegate', id: delegate.id }, name, organisation ?? '');
    return [{ ...row, language: person.language }];
  });
}
