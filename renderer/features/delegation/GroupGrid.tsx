import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { indexMission } from '../../../shared/itinerary/indexMission';
import type { Group } from '../../../shared/model/group';
import { translatedText } from '../../../shared/model/translatedText';
import { inLetterOrder } from '../../../shared/text/inLetterOrder';
import { useEdit } from '../../hooks/useEdit';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import type { GridColumn } from '../../ui/grid/gridColumn';
import type { GridEdit } from '../../ui/grid/gridEdit';
import { useGridState } from '../../ui/grid/useGridState';
import type { DelegateGridProps } from './DelegateGrid';
import { RecordPanes } from '../../records/RecordPanes';
import { DeleteBulkBar } from '../../records/DeleteBulkBar';
import { rowsFound } from './rowsFound';
import { useGridLabels } from '../../records/useGridLabels';

/** The groups of the delegation, each with a name in both languages. */
export function GroupGrid({ query, areFiltersShown, onAdd }: DelegateGridProps) {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  const locale = useLocale();
  const groups = useMission((mission) => mission.groups);
  const { grid, clearSelection } = useGridState();
  const rows = useMemo(() => {
    const living = Object.values(groups).filter(({ deleted }) => !deleted);
    const sorted = inLetterOrder(living, (group) => translatedText(group, 'name', locale).text);
    return rowsFound(sorted, query, ({ nameFr, nameEn }) => `${nameFr} ${nameEn}`);
  }, [groups, locale, query]);
  const write = ({ rowId, columnId, value }: GridEdit) => {
    const cells = [{ collection: 'groups', id: rowId, field: columnId, value: value.trim() }] as const;
    void edit({ name: 'paste-cells', payload: { cells: [...cells] } });
  };
  const table = (
    <DataGrid
      label={t('views.groups')}
      rows={rows}
      columns={useGroupColumns()}
      {...grid}
      labels={useGridLabels()}
      areFiltersShown={areFiltersShown}
      onEdit={write}
      empty={
        <EmptyState
          title={t('empty.groupsTitle')}
          body={t('empty.groupsBody')}
          primary={
            <Button variant="primary" onPress={onAdd}>
              {t('add.groups')}
            </Button>
          }
        />
      }
      bulkBar={
        <DeleteBulkBar
          commands={rows.flatMap(({ id }) =>
            grid.selected.has(id) ? [{ name: 'delete-group', payload: { group: id } } as const] : [],
          )}
          onClear={clearSelection}
        />
      }
    />
  );
  return <RecordPanes table={table} sheet={null} />;
}

function useGroupColumns(): readonly GridColumn<Group>[] {
  const { t } = useTranslation('delegation');
  const mission = useMission((whole) => whole);
  return useMemo(() => {
    const { members } = indexMission(mission);
    const sizeOf = ({ id }: Group) => members.get(id)?.length ?? 0;
    const name = (id: 'nameFr' | 'nameEn', other: 'nameFr' | 'nameEn'): GridColumn<Group> => ({
      id,
      header: t(`column.group${id === 'nameFr' ? 'NameFr' : 'NameEn'}`),
      width: 320,
      text: (group) => group[id],
      editor: {
        kind: 'text',
        validate: (value, group) => (value.trim() === '' && group[other] === '' ? t('dialog.groupNameNeeded') : null),
      },
    });
    const size: GridColumn<Group> = {
      id: 'delegates',
      header: t('column.delegates'),
      width: 90,
      text: (group) => String(sizeOf(group)),
      compare: (a, b) => sizeOf(a) - sizeOf(b),
    };
    return [name('nameFr', 'nameEn'), name('nameEn', 'nameFr'), size];
  }, [mission, t]);
}
