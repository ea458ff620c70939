import { Plus, Trash2, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomId, VenueId } from '../../../shared/model/identifier';
import type { Room } from '../../../shared/model/room';
import { useEditsAtOnce } from '../../hooks/useEditsAtOnce';
import { useGridLabels } from '../../records/useGridLabels';
import { useListEdits } from '../../records/useListEdits';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { EmptyState } from '../../ui/frame/EmptyState';
import { BulkBar } from '../../ui/grid/BulkBar';
import { DataGrid } from '../../ui/grid/DataGrid';
import { useGridState } from '../../ui/grid/useGridState';
import { AddRoomDialog } from './AddRoomDialog';
import { roomKind } from './roomKind';
import { useRoomColumns } from './useRoomColumns';
import styles from './VenueDetail.module.css';

export interface RoomsPanelProps {
  venue: VenueId;
  rooms: readonly Room[];
  /** The room that was sought. */
  revealId: RoomId | null;
}

/** The rooms of a venue as a table to write in and paste into. */
export function RoomsPanel({ venue, rooms, revealId }: RoomsPanelProps) {
  const { t } = useTranslation('venues');
  const { grid, clearSelection } = useGridState();
  const [isAdding, setAdding] = useState(false);
  const columns = useRoomColumns();
  const labels = useGridLabels();
  const kind = useMemo(() => roomKind(venue), [venue]);
  const { write, paste } = useListEdits({
    kind,
    records: rooms,
    columns,
    rows: rooms,
    rowNeeds: (row) => t('delegation:refused.noName', { row }),
  });
  const add = (
    <Button icon={Plus} onPress={() => setAdding(true)}>
      {t('rooms.add')}
    </Button>
  );
  return (
    <div className={styles.rooms}>
      {rooms.length > 0 && <div className={styles.roomActions}>{add}</div>}
      <div className={styles.grid}>
        <DataGrid
          label={t('tabs.rooms')}
          rows={rooms}
          columns={columns}
          {...grid}
          labels={labels}
          revealId={revealId}
          onEdit={write}
          onPasteBlock={paste}
          empty={<EmptyState title={t('rooms.emptyTitle')} body={t('rooms.emptyBody')} primary={add} />}
          bulkBar={(chosen) => <RoomBulkBar rooms={chosen} onClear={clearSelection} />}
        />
      </div>
      {isAdding && <AddRoomDialog venue={venue} onClose={() => setAdding(false)} />}
    </div>
  );
}

function RoomBulkBar({ rooms, onClear }: { rooms: readonly Room[]; onClear: () => void }) {
  const { t } = useTranslation('venues');
  const make = useEditsAtOnce('deletions');
  const remove = async () => {
    if (await make(rooms.map(({ id }) => ({ name: 'delete-room', payload: { room: id } }) as const))) onClear();
  };
  return (
    <BulkBar label={t('rooms.chosenLabel')} count={t('rooms.chosen', { count: rooms.length })}>
      <Button variant="danger" icon={Trash2} onPress={() => void remove()}>
        {t('common:action.delete')}
      </Button>
      <IconButton icon={X} label={t('rooms.chooseNone')} onPress={onClear} />
    </BulkBar>
  );
}
