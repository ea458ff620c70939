import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { indexMission } from '../../../shared/itinerary/indexMission';
import type { Group } from '../../../shared/model/group';
import { livingRecords } from '../../../shared/model/livingRecords';
import { translatedText } from '../../../shared/model/translatedText';
import { inLetterOrder } from '../../../shared/text/inLetterOrder';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { GridColumn } from '../../ui/grid/gridColumn';
import type { DelegateGridProps } from './DelegateGrid';
import { groupKind } from './groupKind';
import { PlainGrid } from './PlainGrid';
import { rowsFound } from './rowsFound';

/** The groups of the delegation, each with a name in both languages. */
export function GroupGrid({ query, ...grid }: DelegateGridProps) {
  const { t } = useTranslation('delegation');
  const locale = useLocale();
  const groups = useMission((mission) => mission.groups);
  const records = useMemo(
    () => inLetterOrder(livingRecords(groups), (group) => translatedText(group, 'name', locale).text),
    [groups, locale],
  );
  const rows = useMemo(
    () => rowsFound(records, query, ({ nameFr, nameEn }) => `${nameFr} ${nameEn}`),
    [query, records],
  );
  return (
    <PlainGrid
      {...grid}
      records={records}
      rows={rows}
      columns={useGroupColumns()}
      kind={groupKind}
      words={{
        label: t('views.groups'),
        emptyTitle: t('empty.groupsTitle'),
        emptyBody: t('empty.groupsBody'),
        add: t('add.groups'),
        rowNeeds: (row) => t('refused.noName', { row }),
      }}
    />
  );
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
        validate: (value, group) => {
          if (value.trim() === '' && group?.[other] === '') return t('dialog.groupNameNeeded');
          return groupKind.read(id, value) ? null : t('common:tooLong');
        },
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
