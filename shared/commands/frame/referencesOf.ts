import { assertNever } from '../../model/assertNever';
import type { ItineraryItem } from '../../model/itineraryItem';
import type { CollectionName } from '../domainError';
import type { TaggedRecord } from './collections';

/** A record that another one speaks of. */
export interface Reference {
  readonly collection: CollectionName;
  readonly id: string;
}

/** Everything that a record refers to by identifier. */
export function referencesOf({ collection, record }: TaggedRecord): readonly Reference[] {
  switch (collection) {
    case 'destinations':
    case 'groups':
    case 'acceptances':
      return [];
    case 'transfers':
      return to('venues', [record.from, record.to]);
    case 'agreements':
      return to('organisations', Object.keys(record.parties));
    case 'terms':
      return to('agreements', [record.agreement]);
    case 'benefits':
      return [...to('organisations', [record.grantedBy, record.membersOf]), ...to('agreements', [record.agreement])];
    case 'claims':
      return [
        ...to('benefits', [record.benefit]),
        ...to('organisations', [record.organisation]),
        ...to('items', [record.item]),
      ];
    case 'organisations':
      return to('organisations', Object.keys(record.memberOf));
    case 'people':
      return to('organisations', [record.organisation]);
    case 'delegates':
      return [...to('people', [record.person]), ...to('groups', [record.group])];
    case 'venues':
      return to('organisations', [record.organisation]);
    case 'rooms':
      return to('venues', [record.venue]);
    case 'items':
      return referencesOfItem(record);
    case 'supportRequests':
      return [
        ...to('organisations', [record.supporter, record.paidBy]),
        ...to('people', [record.contact, record.owner]),
        ...to('items', Object.keys(record.items)),
      ];
    default:
      return assertNever(collection);
  }
}

function referencesOfItem(item: ItineraryItem): readonly Reference[] {
  const place = item.type === 'session' || item.type === 'stay' ? item : undefined;
  return [
    ...to('groups', Object.keys(item.groups)),
    ...to('delegates', Object.keys(item.delegates)),
    ...to('organisations', Object.keys(item.hostOrganisations)),
    ...to('people', [...Object.keys(item.hostContacts), item.type === 'leg' ? item.driver : undefined]),
    ...to('venues', [place?.venue]),
    ...to('rooms', [place?.room]),
  ];
}

function to(collection: CollectionName, ids: readonly (string | undefined)[]): readonly Reference[] {
  return ids.flatMap((id) => (id === undefined ? [] : [{ collection, id }]));
}
