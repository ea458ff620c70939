import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeSchema } from '../../shared/model/locale';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import type { CellEditor, GridColumn } from '../ui/grid/gridColumn';
import { cellRefusal } from './cellRefusal';
import { type ContactColumnId, contactColumnIds } from './contactColumnIds';
import type { ContactRow } from './contactRow';
import { NameCell } from './NameCell';
import { spokenText } from './spokenText';

const widths: Readonly<Record<ContactColumnId, number>> = {
  familyName: 150,
  givenName: 120,
  organisation: 190,
  jobTitleFr: 190,
  jobTitleEn: 190,
  language: 84,
  spokenLanguages: 140,
  email: 220,
  workPhone: 130,
  mobilePhone: 170,
  tags: 180,
};

/** The columns of the table of contacts; written in like those of the delegates. */
export function useContactColumns(): readonly GridColumn<ContactRow>[] {
  const { t } = useTranslation('delegation');
  const locale = useLocale();
  const organisations = useMission((mission) => mission.organisations);
  const lastDay = useMission((mission) => mission.lastDay);
  return useMemo(() => {
    const names = Object.values(organisations)
      .flatMap(({ name, deleted }) => (deleted ? [] : [name]))
      .sort((a, b) => a.localeCompare(b, locale));
    const validateOf = (id: ContactColumnId) => (value: string) => cellRefusal(id, value, lastDay, t);
    const editorOf = (id: ContactColumnId): CellEditor<ContactRow> => {
      if (id === 'organisation') return { kind: 'combobox', suggestions: names, validate: validateOf(id) };
      if (id === 'language') {
        const options = localeSchema.options.map((each) => ({ id: each, label: t(`common:language.${each}`) }));
        return { kind: 'select', options, value: ({ person }) => person.language };
      }
      return { kind: 'text', validate: validateOf(id) };
    };
    const textOf = (id: ContactColumnId, { person, organisation }: ContactRow) => {
      if (id === 'organisation') return organisation;
      if (id === 'spokenLanguages') return spokenText(person, locale);
      return id === 'language' ? t(`common:languageCode.${person.language}`) : (person[id] ?? '');
    };
    return contactColumnIds.map((id): GridColumn<ContactRow> => ({
      id,
      header: t(`column.${id}`),
      width: widths[id],
      text: (row) => textOf(id, row),
      ...(id === 'familyName' && {
        render: ({ person }) => <NameCell name={person.familyName} picture={person.photo} />,
      }),
      editor: editorOf(id),
    }));
  }, [lastDay, locale, organisations, t]);
}
