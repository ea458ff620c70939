import { useTranslation } from 'react-i18next';
import { DeleteBulkBar } from '../../records/DeleteBulkBar';
import type { FieldsOf, RecordKind } from '../../records/listBlock';
import { RecordPanes } from '../../records/RecordPanes';
import { useGridLabels } from '../../records/useGridLabels';
import { useListEdits } from '../../records/useListEdits';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import type { GridColumn } from '../../ui/grid/gridColumn';
import { useGridState } from '../../ui/grid/useGridState';
import type { DelegateGridProps } from './DelegateGrid';

type Listed<Changes extends object> = FieldsOf<Changes> & { readonly id: string };

export interface PlainGridProps<Row extends Listed<Changes>, Changes extends object> extends Pick<
  DelegateGridProps,
  'areFiltersShown' | 'onAdd' | 'revealId'
> {
  /** All that there are; of those `rows` are shown. */
  records: readonly Row[];
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  kind: RecordKind<Changes>;
  words: PlainGridWords;
}

interface PlainGridWords {
  readonly label: string;
  readonly emptyTitle: string;
  readonly emptyBody: string;
  readonly add: string;
  /** Why a pasted row was left out. */
  readonly rowNeeds: (row: number) => string;
}

/** A table of records without a sheet: written in, pasted into, deleted from. */
export function PlainGrid<Row extends Listed<Changes>, Changes extends object>({
  records,
  rows,
  columns,
  kind,
  words,
  areFiltersShown,
  revealId,
  onAdd,
}: PlainGridProps<Row, Changes>) {
  const { t } = useTranslation('delegation');
  const { grid, clearSelection, clearView } = useGridState();
  const { write, paste } = useListEdits({ kind, records, columns, rows, rowNeeds: words.rowNeeds });
  const table = (
    <DataGrid
      label={words.label}
      rows={rows}
      columns={columns}
      {...grid}
      labels={useGridLabels()}
      areFiltersShown={areFiltersShown}
      revealId={revealId}
      onEdit={write}
      onPasteBlock={paste}
      empty={
        records.length > 0 ? (
          <EmptyState title={t('empty.noMatch')} primary={<Button onPress={clearView}>{t('empty.clear')}</Button>} />
        ) : (
          <EmptyState
            title={words.emptyTitle}
            body={words.emptyBody}
            primary={
              <Button variant="primary" onPress={onAdd}>
                {words.add}
              </Button>
            }
          />
        )
      }
      bulkBar={(chosen) => (
        <DeleteBulkBar commands={chosen.map(({ id }) => kind.remove(id))} onClear={clearSelection} />
      )}
    />
  );
  return <RecordPanes table={table} sheet={null} />;
}
