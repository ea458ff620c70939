import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryLine } from '../../../shared/delegation/entryChecklist';
import { entryStatusWords } from '../../../shared/delegation/entryStatusWords';
import { isEntryOpen } from '../../../shared/delegation/isEntryOpen';
import { countryName } from '../../../shared/i18n/countryName';
import type { Locale } from '../../../shared/model/locale';
import { entryAuthorisationSchema } from '../../../shared/model/person';
import type { PlainDate } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { readCellValue } from '../../records/readCellValue';
import type { CellEditor, CellTone, GridColumn } from '../../ui/grid/gridColumn';

interface ColumnContext {
  readonly t: TFunction<'entries'>;
  readonly locale: Locale;
  readonly today: PlainDate;
  readonly lastDay: PlainDate;
}

/** The columns of the checklist; only how far it has come is written here, the rest follows from people, legs and rules. */
export function useEntryColumns(): readonly GridColumn<EntryLine>[] {
  const { t } = useTranslation('entries');
  const locale = useLocale();
  const today = useToday();
  const lastDay = useMission((mission) => mission.lastDay);
  return useMemo(() => {
    const context = { t, locale, today, lastDay };
    return [...whoColumns(context), statusColumn(context), ...wayColumns(context), ...dayColumns(context)];
  }, [lastDay, locale, t, today]);
}

type ReadColumn = (id: string, width: number, text: (line: EntryLine) => string) => GridColumn<EntryLine>;

const readWith =
  (t: TFunction<'entries'>): ReadColumn =>
  (id, width, text) => ({ id, header: header(t, id), width, text });

function whoColumns({ t, locale }: ColumnContext): readonly GridColumn<EntryLine>[] {
  const read = readWith(t);
  return [
    read('person', 190, ({ person }) => [person.familyName, person.givenName].filter(Boolean).join(', ')),
    {
      ...read('document', 150, ({ person }) =>
        person.travelDocumentCountry ? countryName(person.travelDocumentCountry, locale) : t('noDocument'),
      ),
      tone: ({ person }) => (person.travelDocumentCountry ? null : 'check'),
    },
    {
      ...read('documentExpiry', 120, ({ person }) => person.travelDocumentExpiry ?? ''),
      tone: ({ person, back }) => ((person.travelDocumentExpiry ?? back) < back ? 'stop' : null),
    },
    read('country', 120, ({ country }) => countryName(country, locale)),
  ];
}

function wayColumns(context: ColumnContext): readonly GridColumn<EntryLine>[] {
  const { t, locale, today } = context;
  const read = readWith(t);
  return [
    { ...read('by', 120, ({ by }) => by), tone: (line) => lateTone(line, today) },
    whatColumn(context),
    read('crossing', 260, ({ day, leg }) =>
      leg ? t('crossing', { day, title: translatedText(leg, 'title', locale).text }) : day,
    ),
  ];
}

/** What is not there by its day stands out. */
function lateTone(line: EntryLine, today: PlainDate): CellTone | null {
  return isEntryOpen(line) && line.by < today ? 'risk' : null;
}

function statusColumn({ t }: ColumnContext): GridColumn<EntryLine> {
  const word = (status: string) => t(`common:entryAuthorisation.${status}` as 'common:entryAuthorisation.granted');
  return {
    id: 'status',
    header: header(t, 'status'),
    width: 130,
    text: (line) => entryStatusWords(line, t),
    tone: ({ state, rule }) => (!state && rule?.need === 'nothing' ? 'pale' : null),
    editor: {
      kind: 'select',
      options: [
        { id: 'unknown', label: t('status.unknown') },
        ...entryAuthorisationSchema.options.map((id) => ({ id, label: word(id) })),
      ],
      value: ({ state }) => state?.status ?? 'unknown',
    },
  };
}

function dayColumns({ t, lastDay }: ColumnContext): readonly GridColumn<EntryLine>[] {
  const editor: CellEditor<EntryLine> = {
    kind: 'text',
    validate: (value) => (readCellValue('travelDocumentExpiry', value, lastDay).ok ? null : t('invalidDay')),
  };
  return (['grantedOn', 'expiry'] as const).map((id) => ({
    id,
    header: header(t, id),
    width: 120,
    text: ({ state }) => state?.[id] ?? '',
    tone: ({ isOutdated }) => (id === 'expiry' && isOutdated ? 'stop' : null),
    editor,
  }));
}

function whatColumn({ t, locale }: ColumnContext): GridColumn<EntryLine> {
  return {
    id: 'what',
    header: header(t, 'what'),
    width: 300,
    text: ({ rule }) => {
      if (!rule) return t('noRule');
      const said = translatedText(rule, 'text', locale).text || t(`need.${rule.need}`);
      return [said, rule.link].filter(Boolean).join(' · ');
    },
  };
}

function header(t: TFunction<'entries'>, id: string): string {
  return t(`field.${id}` as 'field.person');
}
