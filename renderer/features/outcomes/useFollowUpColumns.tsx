import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfPerson } from '../../../shared/conflicts/nameOfPerson';
import { isFollowUpLate } from '../../../shared/itinerary/followUpsOf';
import type { FollowUp } from '../../../shared/model/followUp';
import type { PlainDate } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import type { GridColumn } from '../../ui/grid/gridColumn';

/** What is read of each follow-up: by when, about which meeting, what, by whom, and whether it is done. */
export function useFollowUpColumns(): readonly GridColumn<FollowUp>[] {
  const { t } = useTranslation('outcomes');
  const locale = useLocale();
  const today = useToday();
  const items = useMission((mission) => mission.items);
  const people = useMission((mission) => mission.people);
  return useMemo(() => {
    const day = (date: PlainDate) => formatDay(date, locale, { weekday: 'none', year: true });
    return [
      { id: 'what', header: t('field.what'), width: 280, text: ({ what }) => what ?? t('followUp.asking') },
      {
        id: 'due',
        header: t('field.due'),
        width: 130,
        text: ({ due }) => day(due),
        compare: (a, b) => a.due.localeCompare(b.due, 'en'),
        tone: (followUp) => (isFollowUpLate(followUp, today) ? 'stop' : null),
      },
      { id: 'owner', header: t('field.owner'), width: 180, text: ({ owner }) => nameOfPerson(people, owner) },
      {
        id: 'doneOn',
        header: t('field.doneOn'),
        width: 130,
        text: ({ doneOn }) => (doneOn === undefined ? '' : day(doneOn)),
      },
      {
        id: 'item',
        header: t('field.item'),
        width: 260,
        text: ({ item }) => {
          const meeting = items[item];
          return meeting ? translatedText(meeting, 'title', locale).text : '';
        },
      },
    ];
  }, [items, locale, people, t, today]);
}
