import { CopyCheck, FileUp, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useMission } from '../../hooks/useMission';
import { useWantedAct } from '../../hooks/useWantedAct';
import { useInterface } from '../../store/interfaceStore';
import { AddOrganisationDialog } from '../../records/AddOrganisationDialog';
import { AddPersonDialog } from '../../records/AddPersonDialog';
import { TableTools } from '../../records/TableTools';
import { useTableLook } from '../../records/useTableLook';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { DirectoryOrganisations } from './DirectoryOrganisations';
import { DirectoryPeople } from './DirectoryPeople';
import { DuplicatesScreen } from './DuplicatesScreen';
import { FilterMenu } from './FilterMenu';
import type { ShownFilter } from './shownFilter';
import { useShownInDirectory } from './useShownInDirectory';

/** Organisations by name; people come by family name. */
const firstView = {
  organisations: { ...plainGridView, sort: { column: 'name', direction: 'ascending' } },
  people: plainGridView,
} as const;

export type DirectoryTable = 'organisations' | 'people';

/** Whom this installation knows, whichever mission they take part in: a table of organisations, and one of people. */
export function DirectoryScreen({ table, onImport }: { table: DirectoryTable; onImport: () => void }) {
  const { t } = useTranslation('directory');
  const look = useTableLook();
  useSoughtElsewhere(look.setQuery);
  const state = useGridState(firstView[table]);
  const [isAdding, setAdding] = useState(false);
  const [isComparing, setComparing] = useState(false);
  const count = useMission((directory) => Object.values(directory[table]).filter(({ deleted }) => !deleted).length);
  useMenuAction('add', () => setAdding(true));
  useWantedAct('find-duplicates', () => setComparing(true));
  const { query, areFiltersShown, isSheetShown } = look;
  const { view, onViewChange } = state.grid;
  const revealId = useShownInDirectory(table, () => {
    look.setQuery('');
    onViewChange({ ...view, filters: {} });
    setComparing(false);
  });
  const shown = { query, areFiltersShown, isSheetShown, state, revealId, onAdd: () => setAdding(true), onImport };
  const show = (filter: ShownFilter): void => {
    look.setQuery(filter.query);
    onViewChange({ ...view, filters: filter.columns });
    // A table that leaves rows out says by what.
    if (Object.keys(filter.columns).length > 0 && !areFiltersShown) look.toggleFilters();
  };
  if (isComparing) return <DuplicatesScreen table={table} onClose={() => setComparing(false)} />;
  return (
    <>
      <Toolbar
        label={t(table)}
        start={<ToolbarTitle title={t(table)} aside={t('aside', { count })} />}
        end={
          <>
            <TableTools label={t('search')} look={look} />
            <FilterMenu table={table} shown={{ query, columns: view.filters }} onShow={show} />
            <IconButton
              icon={CopyCheck}
              label={t('duplicates.open')}
              variant="secondary"
              onPress={() => setComparing(true)}
            />
            <Button icon={FileUp} onPress={onImport}>
              {t('import')}
            </Button>
            <Button variant="primary" icon={Plus} aria-label={t(`add.${table}`)} onPress={() => setAdding(true)}>
              {t('common:action.add')}
            </Button>
          </>
        }
      />
      {table === 'organisations' ? <DirectoryOrganisations {...shown} /> : <DirectoryPeople {...shown} />}
      {isAdding && table === 'organisations' && (
        <AddOrganisationDialog home="directory" onClose={() => setAdding(false)} />
      )}
      {isAdding && table === 'people' && (
        <AddPersonDialog home="directory" isContact onClose={() => setAdding(false)} />
      )}
    </>
  );
}

/** What was typed in the search over everything goes on here. */
function useSoughtElsewhere(seek: (query: string) => void): void {
  const sought = useInterface((state) => state.directorySought);
  const seekInDirectory = useInterface((state) => state.seekInDirectory);
  useEffect(() => {
    if (sought === null) return;
    seek(sought);
    seekInDirectory(null);
  }, [seek, seekInDirectory, sought]);
}
