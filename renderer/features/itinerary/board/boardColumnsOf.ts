import { indexMission } from '../../../../shared/itinerary/indexMission';
import type { Delegate } from '../../../../shared/model/delegate';
import type { Group } from '../../../../shared/model/group';
import type { Mission } from '../../../../shared/model/mission';
import { translatedText } from '../../../../shared/model/translatedText';
import type { Locale } from '../../../../shared/model/locale';
import type { ColumnKey, ColumnMode } from './boardColumn';

/**
 * The columns of the board from left to right: the head of delegation, the groups by name, then people.
 * @param chosen delegates that the person picked as columns; while nobody picked, all of them in `delegates`, and beside
 *   groups those who belong to none
 */
export function boardColumnsOf(
  mission: Mission,
  locale: Locale,
  mode: ColumnMode,
  chosen: readonly string[] | undefined,
): readonly ColumnKey[] {
  const groups = mode === 'delegates' ? [] : groupsOf(mission, locale);
  const people = mode === 'groups' ? [] : peopleOf(mission, mode, chosen);
  const heads = people.filter(({ role }) => role === 'head');
  const others = people.filter(({ role }) => role !== 'head');
  const columns: ColumnKey[] = [
    ...heads.map(({ id }) => ({ kind: 'delegate' as const, id })),
    ...groups.map(({ id }) => ({ kind: 'group' as const, id })),
    ...others.map(({ id }) => ({ kind: 'delegate' as const, id })),
  ];
  return columns.length > 0 ? columns : [{ kind: 'everyone', id: 'everyone' }];
}

function groupsOf(mission: Mission, locale: Locale): readonly Group[] {
  return Object.values(mission.groups)
    .filter(({ deleted }) => !deleted)
    .map((group) => ({ group, name: translatedText(group, 'name', locale).text }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ group }) => group);
}

function peopleOf(mission: Mission, mode: ColumnMode, chosen: readonly string[] | undefined): readonly Delegate[] {
  const delegates = indexMission(mission).delegates.filter(({ status }) => status !== 'withdrawn');
  if (chosen) return delegates.filter(({ id }) => chosen.includes(id));
  if (mode === 'delegates') return delegates;
  return delegates.filter(({ group, role }) => role === 'head' || group === undefined);
}
