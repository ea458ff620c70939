import { idsIn } from '../model/idsIn';
import type { ItineraryItem } from '../model/itineraryItem';
import { inLetterOrder } from '../text/inLetterOrder';
import type { BriefContext } from './briefContext';

/** The organisations that host an item, in one line: `BIOQuébec et MassBio`; empty where nobody does. */
export function hostNames(item: ItineraryItem, { mission, t }: Pick<BriefContext, 'mission' | 't'>): string {
  const hosts = idsIn(item.hostOrganisations).flatMap((id) => mission.organisations[id] ?? []);
  const names = inLetterOrder(hosts, ({ name }) => name).map(({ name }) => name);
  const last = names.pop();
  if (last === undefined) return '';
  return names.length === 0 ? last : t('list.and', { first: names.join(', '), last });
}
