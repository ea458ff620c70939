import type { Mission } from '../model/mission';

/**
 * The mission without organisations, people, venues and rooms that nothing in it mentions: whoever is only in the
 * delegation's plans is nobody's business elsewhere.
 */
export function withoutUnused(mission: Mission): Mission {
  const used = new Set<string>();
  const add = (...ids: readonly (string | undefined)[]) => ids.forEach((id) => id !== undefined && used.add(id));
  for (const item of Object.values(mission.items)) {
    add(...Object.keys(item.hostOrganisations), ...Object.keys(item.hostContacts));
    if (item.type === 'session' || item.type === 'stay') add(item.venue, item.room);
    if (item.type === 'leg') add(item.driver);
  }
  for (const { supporter, paidBy, contact, owner } of Object.values(mission.supportRequests))
    add(supporter, paidBy, contact, owner);
  add(...Object.values(mission.tasks).map(({ owner }) => owner));
  for (const { owner } of Object.values(mission.followUps)) add(owner);
  for (const { organisation, owner } of Object.values(mission.announcements)) add(organisation, owner);
  for (const { person } of Object.values(mission.delegates)) add(person);
  const people = only(mission.people, used);
  const venues = only(mission.venues, used);
  add(...Object.values(people).map(({ organisation }) => organisation));
  add(...Object.values(venues).map(({ organisation }) => organisation));
  for (const { parties } of Object.values(mission.agreements)) add(...Object.keys(parties));
  for (const { grantedBy, membersOf } of Object.values(mission.benefits)) add(grantedBy, membersOf);
  for (const { organisation } of Object.values(mission.claims)) add(organisation);
  for (const { organisation } of Object.values(mission.surveyAnswers)) add(organisation);
  for (const id of used)
    add(...Object.keys(mission.organisations[id as keyof Mission['organisations']]?.memberOf ?? {}));
  return {
    ...mission,
    people,
    venues,
    rooms: only(mission.rooms, used),
    transfers: waysWithin(mission.transfers, venues),
    organisations: only(mission.organisations, used),
  };
}

function waysWithin(transfers: Mission['transfers'], venues: Mission['venues']): Mission['transfers'] {
  const within = Object.values(transfers).filter(({ from, to }) => from in venues && to in venues);
  return Object.fromEntries(within.map((transfer) => [transfer.id, transfer]));
}

function only<Id extends string, T>(records: Readonly<Record<Id, T>>, used: ReadonlySet<string>): Record<Id, T> {
  return Object.fromEntries(Object.entries<T>(records).filter(([id]) => used.has(id))) as Record<Id, T>;
}
