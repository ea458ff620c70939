import { indexMission } from '../../../../shared/itinerary/indexMission';
import type { Delegate } from '../../../../shared/model/delegate';
import type { Group } from '../../../../shared/model/group';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import { translatedText } from '../../../../shared/model/translatedText';
import type { Locale } from '../../../../shared/model/locale';
import type { ColumnKey, ColumnMode } from './boardColumn';

/**
 * The columns of the board from left to right: the head of delegation, the groups by name, then people; or the venues or
 * the hosts of the mission by name.
 * @param chosen delegates that the person picked as columns; while nobody picked, all of them in `delegates`, and beside
 *   groups those who belong to none
 */
export function boardColumnsOf(
  mission: Mission,
  locale: Locale,
  mode: ColumnMode,
  chosen: readonly string[] | undefined,
): readonly ColumnKey[] {
  const columns = columnsOf(mission, locale, mode, chosen);
  return columns.length > 0 ? columns : [{ kind: 'everyone', id: 'everyone' }];
}

function columnsOf(
  mission: Mission,
  locale: Locale,
  mode: ColumnMode,
  chosen: readonly string[] | undefined,
): readonly ColumnKey[] {
  if (mode === 'venues') return venuesOf(mission, locale);
  if (mode === 'hosts') return hostsOf(mission, locale);
  const groups = mode === 'delegates' ? [] : groupsOf(mission, locale);
  const people = mode === 'groups' ? [] : peopleOf(mission, mode, chosen);
  const heads = people.filter(({ role }) => role === 'head');
  const others = people.filter(({ role }) => role !== 'head');
  return [
    ...heads.map(({ id }) => ({ kind: 'delegate' as const, id })),
    ...groups.map(({ id }) => ({ kind: 'group' as const, id })),
    ...others.map(({ id }) => ({ kind: 'delegate' as const, id })),
  ];
}

/** Where something of the mission happens. */
function venuesOf(mission: Mission, locale: Locale): readonly ColumnKey[] {
  const used = new Set(livingItems(mission).map((item) => ('venue' in item ? item.venue : undefined)));
  return Object.values(mission.venues)
    .filter(({ id, deleted }) => !deleted && used.has(id))
    .map((venue) => ({ id: venue.id, name: translatedText(venue, 'name', locale).text }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ id }) => ({ kind: 'venue', id }));
}

/** Who receives the delegation somewhere. */
function hostsOf(mission: Mission, locale: Locale): readonly ColumnKey[] {
  const hosting = new Set(livingItems(mission).flatMap(({ hostOrganisations }) => Object.keys(hostOrganisations)));
  return Object.values(mission.organisations)
    .filter(({ id, deleted }) => !deleted && hosting.has(id))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ id }) => ({ kind: 'host', id }));
}

function livingItems({ items }: Mission): readonly ItineraryItem[] {
  return Object.values(items).filter(({ deleted }) => !deleted);
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
