import { indexMission } from '../../../../shared/itinerary/indexMission';
import { translatedText } from '../../../../shared/model/translatedText';
import type { Choice } from '../../../fields/ChoiceList';
import type { ItemReader } from '../words/itemReader';
import { personNameOf } from '../words/personNameOf';
import { livingRecords } from '../../../../shared/model/livingRecords';
import { audiences, type FilterPart, itemKinds, type ItemKindChoice, itemStatuses } from './itemFilter';

/** What there is to choose from, in words. */
export function filterChoices(part: FilterPart, reader: ItemReader): readonly Choice<string>[] {
  const { mission, locale, t } = reader;
  switch (part) {
    case 'people':
      return indexMission(mission).travelling.map((id) => ({ id, label: personNameOf(id, reader) }));
    case 'groups':
      return livingRecords(mission.groups).map((group) => ({
        id: group.id,
        label: translatedText(group, 'name', locale).text || t('common:untitled'),
      }));
    case 'organisations':
      return livingRecords(mission.organisations)
        .map(({ id, name }) => ({ id, label: name }))
        .sort((a, b) => a.label.localeCompare(b.label, locale));
    case 'kinds':
      return itemKinds.map((id) => ({ id, label: kindLabel(id, reader) }));
    case 'statuses':
      return itemStatuses.map((id) => ({ id, label: t(`common:itemStatus.${id}`) }));
    case 'audiences':
      return audiences.map((id) => ({ id, label: t(`common:audience.${id}`) }));
  }
}

function kindLabel(kind: ItemKindChoice, { t }: ItemReader): string {
  if (kind === 'leg' || kind === 'stay' || kind === 'deadline') return t(`common:itemType.${kind}`);
  return t(`common:sessionKind.${kind}`);
}
