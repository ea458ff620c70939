import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../../../shared/i18n/moneyText';
import { isFollowUpLate } from '../../../shared/itinerary/followUpsOf';
import type { Locale } from '../../../shared/model/locale';
import type { PlainDate } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import { dateOf } from '../../../shared/time/dateOf';
import { formatDay } from '../../../shared/time/formatDay';
import { formatTime } from '../../../shared/time/formatTime';
import { useLocale } from '../../hooks/useLocale';
import { useToday } from '../../hooks/useToday';
import type { GridColumn } from '../../ui/grid/gridColumn';
import { AttendanceChip } from './AttendanceChip';
import type { MeetingRow } from './meetingRow';

type Column = GridColumn<MeetingRow>;
type T = TFunction<'outcomes'>;

/** What is read of each meeting from left to right. */
export function useMeetingColumns(): readonly Column[] {
  const { t } = useTranslation('outcomes');
  const locale = useLocale();
  const today = useToday();
  return useMemo(
    () => [...whatColumns(t, locale), ...outcomeColumns(t, locale), nextColumn(t, locale, today)],
    [locale, t, today],
  );
}

function whatColumns(t: T, locale: Locale): readonly Column[] {
  return [
    {
      id: 'meeting',
      header: t('column.meeting'),
      width: 300,
      text: ({ item }) => translatedText(item, 'title', locale).text || t('common:untitled'),
    },
    {
      id: 'day',
      header: t('column.day'),
      width: 150,
      // Empty, and so the last in either direction; drawn as what it is.
      text: (row) => dayText(row, locale) ?? '',
      render: (row) => dayText(row, locale) ?? t('noDay'),
      compare: (a, b) => (a.item.start ?? '').localeCompare(b.item.start ?? '', 'en'),
    },
    {
      id: 'purpose',
      header: t('column.purpose'),
      width: 130,
      text: ({ item: { purpose } }) => (purpose ? t(`common:meetingPurpose.${purpose}`) : ''),
    },
  ];
}

function dayText({ item: { start } }: MeetingRow, locale: Locale): string | undefined {
  if (start === undefined) return undefined;
  return `${formatDay(dateOf(start), locale, { weekday: 'short', year: false })}, ${formatTime(start, locale)}`;
}

function outcomeColumns(t: T, locale: Locale): readonly Column[] {
  return [
    {
      id: 'attendance',
      header: t('field.attendance'),
      width: 150,
      text: ({ outcome }) => (outcome ? t(`common:attendance.${outcome.attendance}`) : ''),
      render: ({ outcome }) => (outcome ? <AttendanceChip attendance={outcome.attendance} /> : null),
    },
    {
      id: 'result',
      header: t('field.result'),
      width: 190,
      text: ({ outcome }) => (outcome?.result ? t(`common:outcomeResult.${outcome.result}`) : ''),
    },
    {
      id: 'amount',
      header: t('field.amount'),
      width: 140,
      align: 'end',
      text: ({ outcome }) => (outcome?.amount ? moneyText(outcome.amount, locale) : ''),
    },
    {
      id: 'noted',
      header: t('column.noted'),
      width: 80,
      text: ({ outcomes }) => (outcomes.length > 1 ? t('twice', { count: outcomes.length }) : ''),
      tone: ({ outcomes }) => (outcomes.length > 1 ? 'risk' : null),
    },
  ];
}

function nextColumn(t: T, locale: Locale, today: PlainDate): Column {
  return {
    id: 'next',
    header: t('column.next'),
    width: 140,
    text: ({ next }) => (next ? formatDay(next.due, locale, { weekday: 'none', year: true }) : ''),
    compare: (a, b) => (a.next?.due ?? '').localeCompare(b.next?.due ?? '', 'en'),
    tone: ({ next }) => (next && isFollowUpLate(next, today) ? 'stop' : null),
  };
}
