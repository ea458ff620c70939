import type { Command } from '../../../shared/commands/commands';
import type { VenueId } from '../../../shared/model/identifier';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useEdit } from '../../hooks/useEdit';
import type { GridEdit, GridPaste } from '../../ui/grid/gridEdit';
import { pastedCells } from '../../ui/grid/pastedCells';
import { readCapacity } from './readCapacity';

export interface RoomEdits {
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
}

/** Turns what a person writes or pastes into the table of rooms into edits; rows past the last become new rooms. */
export function useRoomEdits(venue: VenueId): RoomEdits {
  const edit = useEdit();
  const make = useAnnouncedEdits();
  const write = (cell: GridEdit) => {
    const written = cellOf(cell);
    if (written) void edit({ name: 'paste-cells', payload: { cells: [written] } });
  };
  const paste = (block: GridPaste) => {
    const { rowIds, columnIds, cells } = block;
    const written = pastedCells(block).flatMap((cell) => cellOf(cell) ?? []);
    const added = cells.slice(rowIds.length).flatMap((row) => roomOf(venue, columnIds, row) ?? []);
    const changed: Command[] = written.length > 0 ? [{ name: 'paste-cells', payload: { cells: written } }] : [];
    void make([...changed, ...added]);
  };
  return { write, paste };
}

interface RoomCell {
  readonly collection: 'rooms';
  readonly id: string;
  readonly field: string;
  readonly value: string | number | null;
}

/** What a written cell sets; null where it means nothing. */
function cellOf({ rowId, columnId, value }: GridEdit): RoomCell | null {
  const cell = { collection: 'rooms', id: rowId, field: columnId } as const;
  const text = value.trim();
  switch (columnId) {
    case 'nameFr':
    case 'nameEn':
      return { ...cell, value: text };
    case 'accessNotesFr':
    case 'accessNotesEn':
      return { ...cell, value: text === '' ? null : text };
    case 'capacity': {
      const capacity = readCapacity(text);
      return capacity === undefined ? null : { ...cell, value: capacity };
    }
    default:
      return null;
  }
}

function roomOf(venue: VenueId, columnIds: readonly string[], row: readonly string[]): Command | null {
  const text = (column: string) => row[columnIds.indexOf(column)]?.trim() ?? '';
  const [nameFr, nameEn] = [text('nameFr'), text('nameEn')];
  if (nameFr === '' && nameEn === '') return null;
  const capacity = readCapacity(text('capacity'));
  const room = { venue, nameFr, nameEn, ...(typeof capacity === 'number' ? { capacity } : {}) };
  return { name: 'add-room', payload: { room } };
}
