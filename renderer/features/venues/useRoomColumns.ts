import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../../../shared/model/room';
import type { GridColumn } from '../../ui/grid/gridColumn';
import { readCapacity } from './readCapacity';
import { readRoomCell } from './roomKind';
import { useVenueUses } from './useVenueUses';

type Say = TFunction<'venues'>;

export function useRoomColumns(): readonly GridColumn<Room>[] {
  const { t } = useTranslation('venues');
  const uses = useVenueUses();
  return useMemo(
    () => [
      nameColumn(t, 'nameFr', 'nameEn'),
      nameColumn(t, 'nameEn', 'nameFr'),
      capacityColumn(t),
      usesColumn(t, uses),
      accessColumn(t, 'accessNotesFr'),
      accessColumn(t, 'accessNotesEn'),
    ],
    [t, uses],
  );
}

function nameColumn(t: Say, id: 'nameFr' | 'nameEn', other: 'nameFr' | 'nameEn'): GridColumn<Room> {
  return {
    id,
    header: t(`rooms.column.${id}`),
    width: 170,
    text: (room) => room[id],
    editor: {
      kind: 'text',
      validate: (value, room) => {
        if (value.trim() === '' && room?.[other] === '') return t('nameNeeded');
        return readRoomCell(id, value) ? null : t('common:tooLong');
      },
    },
  };
}

function capacityColumn(t: Say): GridColumn<Room> {
  return {
    id: 'capacity',
    header: t('field.capacity'),
    width: 90,
    align: 'end',
    text: ({ capacity }) => (capacity === undefined ? '' : String(capacity)),
    compare: (a, b) => (a.capacity ?? 0) - (b.capacity ?? 0),
    editor: {
      kind: 'text',
      validate: (value) => (readCapacity(value) === undefined ? t('rooms.capacityWrong') : null),
    },
  };
}

function usesColumn(t: Say, uses: ReadonlyMap<string, number>): GridColumn<Room> {
  const usesOf = ({ id }: Room) => uses.get(id) ?? 0;
  return {
    id: 'uses',
    header: t('rooms.column.uses'),
    width: 90,
    align: 'end',
    text: (room) => String(usesOf(room)),
    compare: (a, b) => usesOf(a) - usesOf(b),
  };
}

function accessColumn(t: Say, id: 'accessNotesFr' | 'accessNotesEn'): GridColumn<Room> {
  return {
    id,
    header: t(`rooms.column.${id}`),
    width: 220,
    text: (room) => room[id] ?? '',
    editor: { kind: 'text', validate: (value) => (readRoomCell(id, value) ? null : t('common:tooLong')) },
  };
}
