import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMission } from '../../hooks/useMission';
import { OrganisationTable } from '../../records/OrganisationTable';
import { useOrganisationColumns } from '../../records/useOrganisationColumns';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import type { DelegateGridProps } from './DelegateGrid';
import { rowsFound } from './rowsFound';

/** The organisations of the delegation and their hosts. */
export function OrganisationGrid({ query, onAdd, areFiltersShown, isSheetShown, revealId }: DelegateGridProps) {
  const { t } = useTranslation('delegation');
  const organisations = useMission((mission) => mission.organisations);
  const state = useGridState({ ...plainGridView, sort: { column: 'name', direction: 'ascending' } });
  const rows = useMemo(() => Object.values(organisations).filter(({ deleted }) => !deleted), [organisations]);
  const found = useMemo(() => rowsFound(rows, query, ({ name, city }) => `${name} ${city ?? ''}`), [query, rows]);
  return (
    <OrganisationTable
      areFiltersShown={areFiltersShown}
      isSheetShown={isSheetShown}
      revealId={revealId}
      home="mission"
      label={t('views.organisations')}
      rows={rows}
      found={found}
      columns={useOrganisationColumns('mission')}
      state={state}
      empty={<NoOrganisation isSearched={rows.length > 0} onAdd={onAdd} />}
    />
  );
}

function NoOrganisation({ isSearched, onAdd }: { isSearched: boolean; onAdd: () => void }) {
  const { t } = useTranslation('delegation');
  return (
    <EmptyState
      title={t(isSearched ? 'empty.noMatch' : 'empty.organisationsTitle')}
      body={isSearched ? undefined : t('empty.organisationsBody')}
      primary={
        <Button variant="primary" onPress={onAdd}>
          {t('add.organisations')}
        </Button>
      }
    />
  );
}
