import { useTranslation } from 'react-i18next';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useEdit } from '../../hooks/useEdit';
import { DeleteBulkBar } from '../../records/DeleteBulkBar';
import { type FieldsOf, type ListKind, listBlock } from '../../records/listBlock';
import { RecordPanes } from '../../records/RecordPanes';
import { useGridLabels } from '../../records/useGridLabels';
import { useRefusedCells } from '../../records/useRefusedCells';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import type { GridColumn } from '../../ui/grid/gridColumn';
import type { GridEdit, GridPaste } from '../../ui/grid/gridEdit';
import { useGridState } from '../../ui/grid/useGridState';
import type { DelegateGridProps } from './DelegateGrid';

type Listed<Changes extends object> = FieldsOf<Changes> & { readonly id: string };

export interface PlainGridProps<Row extends Listed<Changes>, Changes extends object> extends Pick<
  DelegateGridProps,
  'areFiltersShown' | 'onAdd'
> {
  /** All that there are; of those `rows` are shown. */
  records: readonly Row[];
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  kind: ListKind<Changes>;
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
  onAdd,
}: PlainGridProps<Row, Changes>) {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  const make = useAnnouncedEdits();
  const { grid, clearSelection, clearView } = useGridState();
  const refuse = useRefusedCells(columns, words.rowNeeds);
  const write = ({ rowId, columnId, value }: GridEdit) => {
    const changes = kind.read(columnId, value.trim());
    if (changes) void edit(kind.edit(rowId, changes));
  };
  const paste = async (block: GridPaste) => {
    const { commands, refused } = listBlock(kind, records, block);
    // What was refused is said after what was made: an edit that is made takes the last refusal away.
    if (await make(commands)) refuse(refused);
  };
  const table = (
    <DataGrid
      label={words.label}
      rows={rows}
      columns={columns}
      {...grid}
      labels={useGridLabels()}
      areFiltersShown={areFiltersShown}
      onEdit={write}
      onPasteBlock={(block) => void paste(block)}
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
      bulkBar={
        <DeleteBulkBar
          commands={rows.flatMap(({ id }) => (grid.selected.has(id) ? [kind.remove(id)] : []))}
          onClear={clearSelection}
        />
      }
    />
  );
  return <RecordPanes table={table} sheet={null} />;
}
