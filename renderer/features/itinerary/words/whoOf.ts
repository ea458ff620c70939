import type { DelegateId, GroupId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { translatedText } from '../../../../shared/model/translatedText';
import type { ItemReader } from './itemReader';
import { personNameOf } from './personNameOf';

/** Names that are written out before the rest is counted. */
const namesShown = 3;

/** Who takes part, in words: everyone, groups by name, people by name and then by number. */
export function whoOf(item: ItineraryItem, reader: ItemReader): string {
  const { mission, locale, t } = reader;
  if (item.everyone) return t('who.everyone');
  const groups = Object.keys(item.groups).flatMap((id) => {
    const group = mission.groups[id as GroupId];
    return group && !group.deleted ? [translatedText(group, 'name', locale).text] : [];
  });
  const people = Object.keys(item.delegates)
    .filter((id) => mission.delegates[id as DelegateId]?.deleted !== true)
    .map((id) => personNameOf(id as DelegateId, reader));
  const names = [...groups, ...people];
  if (names.length === 0) return t('who.nobody');
  const rest = names.length - namesShown;
  if (rest <= 1) return names.join(', ');
  return t('who.andOthers', { names: names.slice(0, namesShown).join(', '), count: rest });
}
