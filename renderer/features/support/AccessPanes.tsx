import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessList } from '../../../shared/itinerary/accessListOf';
import { readPlainDate } from '../../../shared/imports/readPlainDate';
import type { ItemId } from '../../../shared/model/identifier';
import type { PlainDate } from '../../../shared/model/plainDate';
import { useEdit } from '../../hooks/useEdit';
import { useGridLabels } from '../../records/useGridLabels';
import { useInterface } from '../../store/interfaceStore';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import type { GridEdit } from '../../ui/grid/gridEdit';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import { AccessSheet } from './AccessSheet';
import styles from './SupportScreen.module.css';
import { useAccessColumns, type AccessRow } from './useAccessColumns';

interface AccessPanesProps {
  lists: readonly AccessList[];
  onShowBriefs: () => void;
}

/** The visits whose hosts want to know the names, by the day by which they do, and beside them one list. */
export function AccessPanes({ lists, onShowBriefs }: AccessPanesProps) {
  const { t } = useTranslation('support');
  const edit = useEdit();
  const selection = useInterface((state) => state.selection);
  const select = useInterface((state) => state.select);
  const rows = useMemo((): readonly AccessRow[] => lists.map((list) => ({ id: list.visit.id, list })), [lists]);
  const { grid } = useGridState({ ...plainGridView, sort: { column: 'due', direction: 'ascending' } });
  const labels = useGridLabels();
  const wantSheet = useInterface((state) => state.wantSheet);
  const print = (visit: ItemId) => {
    wantSheet({ document: 'access-list', visits: [visit] });
    onShowBriefs();
  };
  const open = lists.find(({ visit }) => selection?.collection === 'items' && visit.id === selection.id);
  const note = (item: ItemId, on: PlainDate | null) =>
    void edit({ name: 'set-access-list-sent', payload: { item, on } });
  const write = ({ rowId, value }: GridEdit) => {
    const visit = lists.find((list) => list.visit.id === rowId)?.visit;
    const reading = readPlainDate(value, 'day-first');
    if (visit) note(visit.id, reading.kind === 'day' ? reading.day : null);
  };
  return (
    <div className={styles.panes}>
      <DataGrid
        label={t('views.access')}
        rows={rows}
        columns={useAccessColumns()}
        view={grid.view}
        onViewChange={grid.onViewChange}
        labels={labels}
        revealId={open?.visit.id ?? null}
        onActiveRow={(id) => select({ collection: 'items', id })}
        onEdit={write}
        empty={<EmptyState title={t('access.empty')} body={t('access.emptyBody')} />}
      />
      {open && (
        <AccessSheet
          key={open.visit.id}
          list={open}
          onNote={(day) => note(open.visit.id, day)}
          onPrint={() => print(open.visit.id)}
        />
      )}
    </div>
  );
}
