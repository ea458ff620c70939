import type { MissionView } from '../../../../shared/ipc/missionView';
import { itemStatusSchema, sessionKindSchema, type ItineraryItem } from '../../../../shared/model/itineraryItem';
import { audienceSchema } from '../../../../shared/model/audience';

/** Which items are looked at: within a part any of its choices, and each part that has choices. */
export type ItemFilter = NonNullable<MissionView['itineraryFilter']>;

/** What one can choose by, in the order in which it is asked. */
export type FilterPart = keyof ItemFilter;
export const filterParts = [
  'groups',
  'kinds',
  'statuses',
  'audiences',
  'people',
  'organisations',
] as const satisfies readonly FilterPart[];

/** The kinds of session, and the other types of item. */
export const itemKinds = [...sessionKindSchema.options, 'leg', 'stay', 'deadline'] as const;
export type ItemKindChoice = (typeof itemKinds)[number];

export const itemStatuses = itemStatusSchema.options;
export const audiences = audienceSchema.options;

export function kindOfItem(item: ItineraryItem): ItemKindChoice {
  return item.type === 'session' ? item.kind : item.type;
}

export function isFiltering(filter: ItemFilter): boolean {
  return filterParts.some((part) => (filter[part]?.length ?? 0) > 0);
}
