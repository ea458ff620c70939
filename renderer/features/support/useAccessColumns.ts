import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { saidValue } from '../../../shared/i18n/saidValue';
import { readPlainDate } from '../../../shared/imports/readPlainDate';
import { accessListChanges } from '../../../shared/itinerary/accessListChanges';
import { type AccessFacts, accessFacts } from '../../../shared/itinerary/accessListContent';
import type { AccessList } from '../../../shared/itinerary/accessListOf';
import { isAccessListOverdue } from '../../../shared/itinerary/isAccessListOverdue';
import { participantsOf } from '../../../shared/itinerary/participantsOf';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import type { PlainDate } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import type { GridColumn } from '../../ui/grid/gridColumn';

export interface AccessRow {
  readonly id: string;
  readonly list: AccessList;
}

type Column = GridColumn<AccessRow>;
type Say = TFunction<'support'>;

export function useAccessColumns(): readonly Column[] {
  const { t } = useTranslation('support');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const today = useToday();
  return useMemo(
    () => [
      ...visitColumns(t, locale),
      ...dayColumns({ t, locale, today, facts: accessFacts(mission) }),
      peopleColumn(t, mission),
      atColumn(t, locale),
    ],
    [locale, mission, t, today],
  );
}

function visitColumns(t: Say, locale: Locale): readonly Column[] {
  return [
    {
      id: 'visit',
      header: t('access.visit'),
      width: 260,
      text: ({ list }) => translatedText(list.visit, 'title', locale).text || t('common:untitled'),
    },
    {
      id: 'venue',
      header: t('access.venue'),
      width: 200,
      text: ({ list }) => translatedText(list.venue, 'name', locale).text,
    },
  ];
}

interface DayContext {
  readonly t: Say;
  readonly locale: Locale;
  readonly today: PlainDate;
  readonly facts: AccessFacts;
}

function dayColumns({ t, locale, today, facts }: DayContext): readonly Column[] {
  const said = (day: PlainDate | undefined) =>
    day === undefined ? '' : formatDay(day, locale, { weekday: 'none', year: true });
  return [
    {
      id: 'due',
      header: t('access.due'),
      width: 150,
      text: ({ list }) => said(list.due),
      compare: (a, b) => a.list.due.localeCompare(b.list.due, 'en'),
      tone: ({ list }) => (isAccessListOverdue(list, today) ? 'stop' : null),
    },
    {
      id: 'sent',
      header: t('access.sent'),
      width: 150,
      text: ({ list }) => said(list.visit.accessListSent),
      compare: (a, b) => (a.list.visit.accessListSent ?? '').localeCompare(b.list.visit.accessListSent ?? '', 'en'),
      tone: ({ list }) => (accessListChanges(list.visit, facts).length > 0 && today <= list.day ? 'risk' : null),
      editor: {
        kind: 'text',
        validate: (value) =>
          value.trim() === '' || readPlainDate(value, 'day-first').kind === 'day' ? null : t('access.sentWrong'),
      },
    },
  ];
}

function peopleColumn(t: Say, mission: Mission): Column {
  const count = ({ list }: AccessRow) => participantsOf(mission, list.visit).length;
  return {
    id: 'people',
    header: t('access.people'),
    width: 100,
    align: 'end',
    text: (row) => String(count(row)),
    compare: (a, b) => count(a) - count(b),
  };
}

function atColumn(t: Say, locale: Locale): Column {
  return {
    id: 'at',
    header: t('access.at'),
    width: 240,
    text: ({ list }) => String(saidValue(list.visit.start, locale)),
    compare: (a, b) => (a.list.visit.start ?? '').localeCompare(b.list.visit.start ?? '', 'en'),
  };
}
