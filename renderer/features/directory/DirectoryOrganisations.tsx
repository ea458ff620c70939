import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../shared/model/organisation';
import { useMission } from '../../hooks/useMission';
import { OrganisationTable } from '../../records/OrganisationTable';
import { useOrganisationColumns } from '../../records/useOrganisationColumns';
import { useRecordSearch } from '../../records/useRecordSearch';
import type { GridColumn } from '../../ui/grid/gridColumn';
import { DirectoryEmpty } from './DirectoryEmpty';
import type { DirectoryTableProps } from './directoryTableProps';
import { missingOfOrganisation } from './missingOf';
import { useMissingColumn } from './useMissingColumn';

/** The organisations of the directory, and what each still lacks. */
export function DirectoryOrganisations({ query, onAdd, onImport, ...shown }: DirectoryTableProps) {
  const { t } = useTranslation('directory');
  const organisations = useMission((directory) => directory.organisations);
  const rows = useMemo(() => Object.values(organisations).filter(({ deleted }) => !deleted), [organisations]);
  return (
    <OrganisationTable
      {...shown}
      home="directory"
      label={t('organisations')}
      rows={rows}
      found={useRecordSearch(rows, query, soughtText)}
      columns={useColumns()}
      empty={<DirectoryEmpty table="organisations" isSearched={rows.length > 0} onAdd={onAdd} onImport={onImport} />}
    />
  );
}

function useColumns(): readonly GridColumn<Organisation>[] {
  const columns = useOrganisationColumns('directory');
  const missing = useMissingColumn('organisations', 260, missingOfOrganisation);
  return useMemo(() => {
    // The long texts stand last.
    const before = columns.findIndex(({ id }) => id === 'organisationProfileFr');
    return [...columns.slice(0, before), missing, ...columns.slice(before)];
  }, [columns, missing]);
}

function soughtText({ name, city, website, tags, profileFr, profileEn }: Organisation): string {
  return [name, city, website, tags, profileFr, profileEn].filter(Boolean).join(' ');
}
