import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { delegateParts } from '../../../shared/delegation/delegateParts';
import { delegateRoleSchema, delegateStatusSchema, standingDayOf } from '../../../shared/model/delegate';
import { localeSchema } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { CellEditor, GridColumn } from '../../ui/grid/gridColumn';
import { type DelegateColumnId, delegateColumnIds } from '../../records/delegateColumnIds';
import type { DelegateRow } from './delegateRow';
import { delegateText } from './delegateText';
import { completenessWords } from './completenessWords';
import { DelegateCompleteness } from './DelegateCompleteness';
import { NameCell } from '../../records/NameCell';
import { cellRefusal } from '../../records/cellRefusal';
import { StatusChip } from './StatusChip';

const widths: Readonly<Record<DelegateColumnId, number>> = {
  familyName: 150,
  givenName: 120,
  organisation: 170,
  jobTitleFr: 170,
  jobTitleEn: 170,
  group: 140,
  role: 130,
  status: 96,
  language: 84,
  spokenLanguages: 140,
  email: 200,
  workPhone: 130,
  mobilePhone: 150,
  travelDocumentCountry: 120,
  travelDocumentExpiry: 130,
  tags: 160,
  diets: 160,
  accessNeeds: 160,
  dietAndAccess: 160,
};

/** The columns of the table of people. They change only with the language and with the names one can choose from. */
export function useDelegateColumns(): readonly GridColumn<DelegateRow>[] {
  const { t } = useTranslation('delegation');
  const { t: word } = useTranslation('common');
  const locale = useLocale();
  const organisations = useMission((mission) => mission.organisations);
  const groups = useMission((mission) => mission.groups);
  const lastDay = useMission((mission) => mission.lastDay);
  return useMemo(() => {
    const names = namesOf(organisations, groups, locale);
    const columns = delegateColumnIds.map((id): GridColumn<DelegateRow> => {
      const text = (row: DelegateRow) => delegateText(row, id, { t: word, locale });
      const editor = editorOf(id, { t, word, names, lastDay });
      return {
        id,
        header: t(`column.${id}`),
        width: widths[id],
        text,
        editor,
        ...drawnOf(id),
        tone: toneOf(id, lastDay),
      };
    });
    return [...columns, sinceColumn(t), completeColumn(t)];
  }, [groups, lastDay, locale, organisations, t, word]);
}

/** What is drawn instead of text. */
function drawnOf(id: DelegateColumnId): Pick<GridColumn<DelegateRow>, 'render'> {
  if (id === 'status') return { render: ({ delegate }) => <StatusChip status={delegate.status} /> };
  if (id !== 'familyName') return {};
  return { render: ({ person }) => <NameCell name={person.familyName} picture={person.photo} /> };
}

/** Only read: the day is written in the sheet, beside those of the other statuses. */
function sinceColumn(t: TFunction<'delegation'>): GridColumn<DelegateRow> {
  return {
    id: 'since',
    header: t('standing.since'),
    width: 110,
    text: ({ delegate }) => delegate[standingDayOf[delegate.status]] ?? '',
  };
}

function completeColumn(t: TFunction<'delegation'>): GridColumn<DelegateRow> {
  const words = completenessWords(t);
  return {
    id: 'complete',
    header: t('column.complete'),
    width: 170,
    // What is missing by name: so it is found by the filter of the column, and copied.
    text: ({ missing }) => missing.map((part) => t(`complete.${part}`)).join(', '),
    words: delegateParts.map((part) => ({ id: part, label: t(`complete.${part}`) })),
    render: ({ missing }) => <DelegateCompleteness missing={missing} words={words} />,
    compare: (one, other) => one.missing.length - other.missing.length,
  };
}

interface Names {
  readonly organisations: readonly string[];
  readonly groups: readonly string[];
}

function namesOf(organisations: Mission['organisations'], groups: Mission['groups'], locale: 'fr' | 'en'): Names {
  const living = <T extends { deleted?: true | undefined }>(records: Readonly<Record<string, T>>) =>
    Object.values(records).filter(({ deleted }) => !deleted);
  return {
    organisations: living(organisations)
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b, locale)),
    groups: living(groups).map((group) => translatedText(group, 'name', locale).text),
  };
}

interface EditorContext {
  readonly t: TFunction<'delegation'>;
  readonly word: TFunction<'common'>;
  readonly names: Names;
  readonly lastDay: Mission['lastDay'];
}

function editorOf(id: DelegateColumnId, { t, word, names, lastDay }: EditorContext): CellEditor<DelegateRow> {
  const validate = (value: string) => cellRefusal(id, value, lastDay, t);
  switch (id) {
    case 'organisation':
      return { kind: 'combobox', suggestions: names.organisations, validate };
    case 'group':
      return { kind: 'combobox', suggestions: names.groups, validate };
    case 'role':
      return {
        kind: 'select',
        options: delegateRoleSchema.options.map((role) => ({ id: role, label: word(`delegateRole.${role}`) })),
        value: (row) => row.delegate.role,
      };
    case 'status':
      return {
        kind: 'select',
        options: delegateStatusSchema.options.map((status) => ({
          id: status,
          label: word(`delegateStatus.${status}`),
        })),
        value: (row) => row.delegate.status,
      };
    case 'language':
      return {
        kind: 'select',
        options: localeSchema.options.map((locale) => ({ id: locale, label: word(`language.${locale}`) })),
        value: (row) => row.person.language,
      };
    default:
      return { kind: 'text', validate };
  }
}

/** A document that ends before the return is a fault in its own cell. */
function toneOf(id: DelegateColumnId, lastDay: Mission['lastDay']): NonNullable<GridColumn<DelegateRow>['tone']> {
  return ({ person, delegate }) => {
    if (delegate.status === 'withdrawn') return 'pale';
    const isExpired = id === 'travelDocumentExpiry' && (person.travelDocumentExpiry ?? lastDay) < lastDay;
    return isExpired ? 'stop' : null;
  };
}
