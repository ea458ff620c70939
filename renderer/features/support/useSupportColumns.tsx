import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfPerson } from '../../../shared/conflicts/nameOfPerson';
import { moneyText } from '../../../shared/i18n/moneyText';
import { isSupportOverdue, type SupportDays } from '../../../shared/itinerary/isSupportOverdue';
import { idsIn } from '../../../shared/model/idsIn';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { type SupportRequest, supportKindSchema } from '../../../shared/model/supportRequest';
import { standingParts, supportStatusSchema } from '../../../shared/model/supportStanding';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { CellEditor, GridColumn } from '../../ui/grid/gridColumn';
import { supportCell, type SupportColumnId } from './supportCell';
import { SupportStatusChip } from './SupportStatusChip';
import { useSupportDays } from './useSupportDays';

type Column = GridColumn<SupportRequest>;

interface ColumnContext {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly days: SupportDays;
  readonly t: TFunction<'support'>;
}

export function useSupportColumns(): readonly Column[] {
  const { t } = useTranslation('support');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const days = useSupportDays();
  return useMemo(() => {
    const context = { mission, locale, days, t };
    return [
      ...whatColumns(context),
      supporterColumn(context),
      ...figureColumns(context),
      ...personColumns(context),
      itemsColumn(context),
    ];
  }, [days, locale, mission, t]);
}

/** A cell is refused with one sentence, by what its column needs. */
function validated({ mission, t }: ColumnContext, id: SupportColumnId): Pick<CellEditor<SupportRequest>, 'validate'> {
  return { validate: (value, row) => (!row || supportCell(mission, row, id, value) ? null : t(`invalid.${id}`)) };
}

function whatColumns(context: ColumnContext): readonly Column[] {
  const { t } = context;
  const title = (id: 'titleFr' | 'titleEn'): Column => ({
    id,
    header: t(`field.${id}`),
    width: 230,
    text: (row) => row[id],
    editor: { kind: 'text', ...validated(context, id) },
  });
  const statusOf = ({ standing }: SupportRequest) => standingParts(standing).status;
  return [
    ...(context.locale === 'fr' ? [title('titleFr'), title('titleEn')] : [title('titleEn'), title('titleFr')]),
    {
      id: 'kind',
      header: t('field.kind'),
      width: 130,
      text: ({ kind }) => t(`common:supportKind.${kind}`),
      editor: {
        kind: 'select',
        options: supportKindSchema.options.map((id) => ({ id, label: t(`common:supportKind.${id}`) })),
        value: ({ kind }) => kind,
      },
    },
    {
      id: 'standing',
      header: t('field.standing'),
      width: 110,
      text: (row) => t(`common:supportStatus.${statusOf(row)}`),
      render: (row) => <SupportStatusChip status={statusOf(row)} />,
      compare: (a, b) => order(statusOf(a)) - order(statusOf(b)),
      editor: {
        kind: 'select',
        options: supportStatusSchema.options.map((id) => ({ id, label: t(`common:supportStatus.${id}`) })),
        value: statusOf,
      },
    },
  ];
}

const order = (status: (typeof supportStatusSchema.options)[number]) => supportStatusSchema.options.indexOf(status);

function supporterColumn(context: ColumnContext): Column {
  const { organisations } = context.mission;
  return {
    id: 'supporter',
    header: context.t('field.supporter'),
    width: 150,
    text: ({ supporter }) => (supporter && organisations[supporter]?.name) ?? '',
    editor: {
      kind: 'combobox',
      suggestions: Object.values(organisations).flatMap(({ name, deleted }) => (deleted ? [] : [name])),
      ...validated(context, 'supporter'),
    },
  };
}

function personColumns(context: ColumnContext): readonly Column[] {
  const { people } = context.mission;
  const names = Object.values(people).flatMap(({ id, deleted }) => (deleted ? [] : [nameOfPerson(people, id)]));
  return (['contact', 'owner'] as const).map((id) => ({
    id,
    header: context.t(`field.${id}`),
    width: 160,
    text: (row) => nameOfPerson(people, row[id]),
    editor: { kind: 'combobox', suggestions: names, ...validated(context, id) },
  }));
}

function figureColumns(context: ColumnContext): readonly Column[] {
  const { t, locale, days } = context;
  return [
    {
      id: 'due',
      header: t('field.due'),
      width: 110,
      text: ({ due }) => (due === undefined ? '' : formatDay(due, locale, { weekday: 'none', year: true })),
      compare: (a, b) => (a.due ?? '~').localeCompare(b.due ?? '~', 'en'),
      tone: (row) => (isSupportOverdue(row, days) ? 'stop' : null),
      editor: { kind: 'text', ...validated(context, 'due') },
    },
    {
      id: 'quantity',
      header: t('field.quantity'),
      width: 90,
      align: 'end',
      text: ({ quantity }) => quantity?.toString() ?? '',
      compare: (a, b) => (a.quantity ?? 0) - (b.quantity ?? 0),
      editor: { kind: 'text', ...validated(context, 'quantity') },
    },
    {
      id: 'cost',
      header: t('field.cost'),
      width: 110,
      align: 'end',
      text: ({ cost }) => (cost === undefined ? '' : moneyText(cost, locale)),
      editor: { kind: 'text', ...validated(context, 'cost') },
    },
  ];
}

function itemsColumn({ mission, locale, t }: ColumnContext): Column {
  const titleOf = (item: Mission['items'][keyof Mission['items']]) => translatedText(item, 'title', locale).text;
  return {
    id: 'items',
    header: t('field.items'),
    width: 220,
    text: ({ items }) =>
      idsIn(items)
        .flatMap((id) => mission.items[id] ?? [])
        .map((item) => titleOf(item))
        .join(' · '),
  };
}
