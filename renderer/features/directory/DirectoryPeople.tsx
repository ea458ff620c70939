import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { type ContactRow, contactRows, contactText } from '../../records/contactRow';
import { PersonTable } from '../../records/PersonTable';
import { useContactColumns } from '../../records/useContactColumns';
import { useRecordSearch } from '../../records/useRecordSearch';
import type { GridColumn } from '../../ui/grid/gridColumn';
import { DirectoryEmpty } from './DirectoryEmpty';
import type { DirectoryTableProps } from './directoryTableProps';
import { missingOfPerson } from './missingOf';
import { useMissingColumn } from './useMissingColumn';

/** The people of the directory, and what of each is still unknown. */
export function DirectoryPeople({ query, onAdd, onImport, ...shown }: DirectoryTableProps) {
  const { t } = useTranslation('directory');
  const locale = useLocale();
  const directory = useMission((whole) => whole);
  const rows = useMemo(() => contactRows(directory, locale), [directory, locale]);
  return (
    <PersonTable
      {...shown}
      home="directory"
      label={t('people')}
      rows={rows}
      found={useRecordSearch(rows, query, soughtText)}
      columns={useColumns()}
      empty={<DirectoryEmpty table="people" isSearched={rows.length > 0} onAdd={onAdd} onImport={onImport} />}
    />
  );
}

function useColumns(): readonly GridColumn<ContactRow>[] {
  const columns = useContactColumns();
  const missing = useMissingColumn('people', 240, missingOfRow);
  return useMemo(() => [...columns, missing], [columns, missing]);
}

function missingOfRow({ person }: ContactRow) {
  return missingOfPerson(person);
}

function soughtText(row: ContactRow): string {
  const { jobTitleFr = '', jobTitleEn = '', tags = '' } = row.person;
  return `${contactText(row)} ${jobTitleFr} ${jobTitleEn} ${tags}`;
}
