import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { type GridView, plainGridView } from '../../ui/grid/gridView';
import { DelegateBulkBar } from './DelegateBulkBar';
import { type DelegateRow, delegateRows } from './delegateRow';
import { RefusedBanner } from './RefusedBanner';
import { useDelegateColumns } from './useDelegateColumns';
import { useDelegateEdits } from './useDelegateEdits';
import { useGridLabels } from './useGridLabels';

export interface DelegateGridProps {
  query: string;
  areFiltersShown: boolean;
  /** Row to go to: what was found in the search over everything. */
  revealId: string | null;
  onImport: () => void;
  onAdd: () => void;
}

/** The people of the delegation as a table to write in, paste into, sort, filter and change many at once. */
export function DelegateGrid({ query, areFiltersShown, revealId, onImport, onAdd }: DelegateGridProps) {
  const { t } = useTranslation('delegation');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const [view, setView] = useState<GridView>(plainGridView);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => delegateRows(mission, locale), [locale, mission]);
  const found = useMemo(() => rows.filter((row) => isFound(row, foldForSearch(query))), [query, rows]);
  const columns = useDelegateColumns();
  const labels = useGridLabels();
  const { refused, dismissRefused, write, paste, make } = useDelegateEdits(rows);
  const chosen = found.filter(({ id }) => selected.has(id));
  return (
    <>
      {refused.length > 0 && <RefusedBanner refused={refused} onClose={dismissRefused} />}
      <DataGrid
        label={t('views.people')}
        rows={found}
        rowId={idOf}
        columns={columns}
        view={view}
        onViewChange={setView}
        locale={locale === 'fr' ? 'fr-CA' : 'en-CA'}
        labels={labels}
        areFiltersShown={areFiltersShown}
        revealId={revealId}
        selected={selected}
        onSelect={setSelected}
        onEdit={write}
        onPasteBlock={paste}
        empty={
          rows.length === 0 ? (
            <EmptyState
              title={t('empty.title')}
              body={t('empty.body')}
              primary={
                <Button variant="primary" onPress={onImport}>
                  {t('import')}
                </Button>
              }
              secondary={<Button onPress={onAdd}>{t('addPerson')}</Button>}
            />
          ) : (
            <EmptyState
              title={t('empty.noMatch')}
              primary={<Button onPress={() => setView(plainGridView)}>{t('empty.clear')}</Button>}
            />
          )
        }
        bulkBar={<DelegateBulkBar rows={chosen} onMake={make} onClear={() => setSelected(new Set())} />}
      />
    </>
  );
}

function idOf(row: DelegateRow): string {
  return row.id;
}

function isFound({ person, organisation, group }: DelegateRow, sought: string): boolean {
  if (sought === '') return true;
  const text = foldForSearch(`${person.givenName} ${person.familyName} ${organisation} ${group} ${person.email ?? ''}`);
  return text.includes(sought);
}
