import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../shared/model/organisation';
import { useMission } from '../../hooks/useMission';
import { OrganisationTable } from '../../records/OrganisationTable';
import { RecordSearch } from '../../records/recordSearch';
import { useOrganisationColumns } from '../../records/useOrganisationColumns';
import type { GridColumn } from '../../ui/grid/gridColumn';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import { DirectoryEmpty } from './DirectoryEmpty';
import type { DirectoryTableProps } from './directoryTableProps';
import { missingOfOrganisation } from './missingOf';
import { useMissingColumn } from './useMissingColumn';

/** The organisations of the directory, and what each still lacks. */
export function DirectoryOrganisations({ query, onAdd, onImport, ...shown }: DirectoryTableProps) {
  const { t } = useTranslation('directory');
  const organisations = useMission((directory) => directory.organisations);
  const state = useGridState({ ...plainGridView, sort: { column: 'name', direction: 'ascending' } });
  const rows = useMemo(() => Object.values(organisations).filter(({ deleted }) => !deleted), [organisations]);
  const [search] = useState(() => new RecordSearch<Organisation>(soughtText));
  const found = useMemo(() => search.find(rows, query), [query, rows, search]);
  return (
    <OrganisationTable
      {...shown}
      home="directory"
      label={t('organisations')}
      rows={rows}
      found={found}
      columns={useColumns()}
      state={state}
      revealId={null}
      empty={<DirectoryEmpty table="organisations" isSearched={rows.length > 0} onAdd={onAdd} onImport={onImport} />}
    />
  );
}

function useColumns(): readonly GridColumn<Organisation>[] {
  const columns = useOrganisationColumns('directory');
  const missing = useMissingColumn(260, missingOfOrganisation);
  return useMemo(() => {
    // The long texts stand last.
    const before = columns.findIndex(({ id }) => id === 'organisationProfileFr');
    return [...columns.slice(0, before), missing, ...columns.slice(before)];
  }, [columns, missing]);
}

function soughtText({ name, city, website, tags, profileFr, profileEn }: Organisation): string {
  return [name, city, website, tags, profileFr, profileEn].filter(Boolean).join(' ');
}
