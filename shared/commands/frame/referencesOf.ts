import type { ItineraryItem } from '../../model/itineraryItem';
import type { CollectionName } from '../domainError';
import type { RecordOf, TaggedRecord } from './collections';

/** A record that another one speaks of. */
export interface Reference {
  readonly collection: CollectionName;
  readonly id: string;
}

type ReferencesOf = { readonly [Name in CollectionName]: (record: RecordOf<Name>) => readonly Reference[] };

const references: ReferencesOf = {
  destinations: () => [],
  groups: () => [],
  acceptances: () => [],
  transfers: ({ from, to: end }) => to('venues', [from, end]),
  agreements: ({ parties }) => to('organisations', Object.keys(parties)),
  terms: ({ agreement }) => to('agreements', [agreement]),
  benefits: ({ grantedBy, membersOf, agreement }) => [
    ...to('organisations', [grantedBy, membersOf]),
    ...to('agreements', [agreement]),
  ],
  claims: ({ benefit, organisation, item }) => [
    ...to('benefits', [benefit]),
    ...to('organisations', [organisation]),
    ...to('items', [item]),
  ],
  organisations: ({ memberOf }) => to('organisations', Object.keys(memberOf)),
  people: ({ organisation }) => to('organisations', [organisation]),
  delegates: ({ person, group }) => [...to('people', [person]), ...to('groups', [group])],
  venues: ({ organisation }) => to('organisations', [organisation]),
  rooms: ({ venue }) => to('venues', [venue]),
  items: referencesOfItem,
  supportRequests: ({ supporter, paidBy, contact, owner, items, benefit, clause }) => [
    ...to('organisations', [supporter, paidBy]),
    ...to('people', [contact, owner]),
    ...to('items', Object.keys(items)),
    ...to('benefits', [benefit]),
    ...to('clauses', [clause]),
  ],
  tasks: ({ item, owner, supportRequest, agreement }) => [
    ...to('items', [item]),
    ...to('people', [owner]),
    ...to('supportRequests', [supportRequest]),
    ...to('agreements', [agreement]),
  ],
  entryRules: () => [],
  entryStates: ({ person }) => to('people', [person]),
  roomShares: ({ stay, delegates }) => [...to('items', [stay]), ...to('delegates', Object.keys(delegates))],
  announcements: ({ items, organisation, clause, owner }) => [
    ...to('items', Object.keys(items)),
    ...to('organisations', [organisation]),
    ...to('clauses', [clause]),
    ...to('people', [owner]),
  ],
  guests: ({ item, invitedBy, person, organisation }) => [
    ...to('items', [item]),
    ...to('organisations', [invitedBy, organisation]),
    ...to('people', [person]),
  ],
  budgetLines: ({ item, shares }) => [...to('items', [item]), ...to('organisations', Object.keys(shares))],
  clauses: ({ agreement, items, claims, outcomes }) => [
    ...to('agreements', [agreement]),
    ...to('items', Object.keys(items)),
    ...to('claims', Object.keys(claims)),
    ...to('outcomes', Object.keys(outcomes)),
  ],
  outcomes: ({ item }) => to('items', [item]),
  followUps: ({ item, owner }) => [...to('items', [item]), ...to('people', [owner])],
  surveyAnswers: ({ organisation }) => to('organisations', [organisation]),
};

/** Everything that a record refers to by identifier. */
export function referencesOf({ collection, record }: TaggedRecord): readonly Reference[] {
  // Collection and record belong together in a tagged record; the compiler cannot tie the two.
  const of = references[collection] as (record: TaggedRecord['record']) => readonly Reference[];
  return of(record);
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
