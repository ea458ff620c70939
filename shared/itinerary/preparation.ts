import type { ItineraryItem, Session } from '../model/itineraryItem';

/** What our side prepares for a meeting. */
export const preparationFields = [
  'objectivesFr',
  'objectivesEn',
  'talkingPointsFr',
  'talkingPointsEn',
  'documentsFr',
  'documentsEn',
] as const satisfies readonly (keyof Session)[];
export type PreparationField = (typeof preparationFields)[number];

/**
 * The item as those whom our side meets may have it. Circles grow narrower from the delegation to hosts, so the audience of a
 * field alone cannot keep it from hosts and give it to delegates.
 */
export function withoutPreparation(item: ItineraryItem): ItineraryItem {
  if (item.type !== 'session' || preparationFields.every((name) => item[name] === undefined)) return item;
  const others = Object.entries(item).filter(([name]) => !preparationFields.some((own) => own === name));
  return Object.fromEntries(others) as Session;
}
