import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { type ContactRow, contactRows, contactText } from '../../records/contactRow';
import { PersonTable } from '../../records/PersonTable';
import { RecordSearch } from '../../records/recordSearch';
import { useContactColumns } from '../../records/useContactColumns';
import type { GridColumn } from '../../ui/grid/gridColumn';
import { useGridState } from '../../ui/grid/useGridState';
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
  const [search] = useState(() => new RecordSearch<ContactRow>(soughtText));
  const found = useMemo(() => search.find(rows, query), [query, rows, search]);
  return (
    <PersonTable
      {...shown}
      home="directory"
      label={t('people')}
      rows={rows}
      found={found}
      columns={useColumns()}
      state={useGridState()}
      revealId={null}
      empty={<DirectoryEmpty table="people" isSearched={rows.length > 0} onAdd={onAdd} onImport={onImport} />}
    />
  );
}

function useColumns(): readonly GridColumn<ContactRow>[] {
  const columns = useContactColumns();
  const missing = useMissingColumn(240, missingOfRow);
  return useMemo(() => [...columns, missing], [columns, missing]);
}

function missingOfRow({ person }: ContactRow) {
  return missingOfPerson(person);
}

function soughtText(row: ContactRow): string {
  const { jobTitleFr = '', jobTitleEn = '', tags = '' } = row.person;
  return `${contactText(row)} ${jobTitleFr} ${jobTitleEn} ${tags}`;
}
