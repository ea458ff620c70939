import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Announcement,
  announcementChannelSchema,
  announcementLanguageSchema,
  announcementStatusSchema,
} from '../../../shared/model/announcement';
import { idsIn } from '../../../shared/model/idsIn';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import type { PlainDate } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import { isTextStale } from '../../../shared/promotion/announcementBasis';
import { isAnnouncementLate } from '../../../shared/promotion/isAnnouncementLate';
import { formatDay } from '../../../shared/time/formatDay';
import { useDeferredMission } from '../../hooks/useDeferredMission';
import { useLocale } from '../../hooks/useLocale';
import { useToday } from '../../hooks/useToday';
import type { CellEditor, GridColumn } from '../../ui/grid/gridColumn';
import { Chip } from '../../ui/marks/Chip';
import { announcementCell } from './announcementCell';

type Column = GridColumn<Announcement>;

interface ColumnContext {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly today: PlainDate;
  readonly t: TFunction<'promotion'>;
}

export function useAnnouncementColumns(): readonly Column[] {
  const { t } = useTranslation('promotion');
  const locale = useLocale();
  const mission = useDeferredMission();
  const today = useToday();
  return useMemo(() => {
    const context = { mission, locale, today, t };
    return [...whenColumns(context), ...choiceColumns(context), itemsColumn(context)];
  }, [locale, mission, t, today]);
}

function validated({ mission, t }: ColumnContext, id: 'outlet' | 'day'): Pick<CellEditor<Announcement>, 'validate'> {
  return { validate: (value, row) => (!row || announcementCell(mission, row, id, value) ? null : t(`invalid.${id}`)) };
}

function whenColumns(context: ColumnContext): readonly Column[] {
  const { t, locale, today } = context;
  return [
    {
      id: 'outlet',
      header: t('field.outlet'),
      width: 240,
      text: ({ outlet }) => outlet,
      editor: { kind: 'text', ...validated(context, 'outlet') },
    },
    {
      id: 'day',
      header: t('field.day'),
      width: 130,
      text: ({ day }) => formatDay(day, locale, { weekday: 'none', year: true }),
      compare: (a, b) => a.day.localeCompare(b.day, 'en'),
      tone: (row) => (isAnnouncementLate(row, today) ? 'stop' : null),
      editor: { kind: 'text', ...validated(context, 'day') },
    },
    watchColumn(context),
  ];
}

/** What keeps somebody from publishing it as it is. */
function watchColumn({ mission, t, today }: ColumnContext): Column {
  const words = (row: Announcement) => [
    ...(isAnnouncementLate(row, today) ? [t('column.late')] : []),
    ...(isTextStale(mission, row) ? [t('column.stale')] : []),
  ];
  return {
    id: 'watch',
    header: t('column.state'),
    width: 150,
    text: (row) => words(row).join(', '),
    render: (row) =>
      words(row).map((word) => (
        <Chip key={word} tone="risk">
          {word}
        </Chip>
      )),
  };
}

function choiceColumns({ mission, t }: ColumnContext): readonly Column[] {
  const names = Object.values(mission.organisations).flatMap(({ name, deleted }) => (deleted ? [] : [name]));
  return [
    {
      id: 'status',
      header: t('field.status'),
      width: 110,
      text: ({ status }) => t(`common:announcementStatus.${status}`),
      editor: {
        kind: 'select',
        options: announcementStatusSchema.options.map((id) => ({ id, label: t(`common:announcementStatus.${id}`) })),
        value: ({ status }) => status,
      },
    },
    {
      id: 'organisation',
      header: t('field.organisation'),
      width: 170,
      text: ({ organisation }) => (organisation && mission.organisations[organisation]?.name) ?? '',
      editor: {
        kind: 'combobox',
        suggestions: names,
        validate: (value, row) =>
          !row || announcementCell(mission, row, 'organisation', value) ? null : t('sheet.noOrganisation'),
      },
    },
    {
      id: 'channel',
      header: t('field.channel'),
      width: 160,
      text: ({ channel }) => t(`common:announcementChannel.${channel}`),
      editor: {
        kind: 'select',
        options: announcementChannelSchema.options.map((id) => ({ id, label: t(`common:announcementChannel.${id}`) })),
        value: ({ channel }) => channel,
      },
    },
    {
      id: 'language',
      header: t('field.language'),
      width: 100,
      text: ({ language }) => t(`common:language.${language}`),
      editor: {
        kind: 'select',
        options: announcementLanguageSchema.options.map((id) => ({ id, label: t(`common:language.${id}`) })),
        value: ({ language }) => language,
      },
    },
  ];
}

function itemsColumn({ mission, locale, t }: ColumnContext): Column {
  return {
    id: 'items',
    header: t('field.items'),
    width: 320,
    text: ({ items }) =>
      idsIn(items)
        .flatMap((id) => {
          const item = mission.items[id];
          return item && !item.deleted ? [translatedText(item, 'title', locale).text || t('common:untitled')] : [];
        })
        .join(', '),
  };
}
