import type { Announcement } from '../model/announcement';
import type { Clause } from '../model/clause';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { SupportRequest } from '../model/supportRequest';
import type { Task } from '../model/task';

/** The mission without references to records that are not in it: a set loses them, a single one is left out. */
export function withoutDanglingReferences(mission: Mission): Mission {
  const { organisations, people, groups, delegates, venues, rooms } = mission;
  return {
    ...mission,
    organisations: mapRecords(organisations, (each) => ({
      ...each,
      memberOf: setWithin(each.memberOf, organisations),
    })),
    people: mapRecords(people, (each) => without(each, 'organisation', organisations)),
    delegates: mapRecords(
      recordsWhere(delegates, ({ person }) => person in people),
      (each) => without(each, 'group', groups),
    ),
    venues: mapRecords(venues, (each) => without(each, 'organisation', organisations)),
    rooms: recordsWhere(rooms, ({ venue }) => venue in venues),
    transfers: recordsWhere(mission.transfers, ({ from, to }) => from in venues && to in venues),
    outcomes: recordsWhere(mission.outcomes, ({ item }) => item in mission.items),
    surveyAnswers: recordsWhere(mission.surveyAnswers, ({ organisation }) => organisation in mission.organisations),
    followUps: mapRecords(
      recordsWhere(mission.followUps, ({ item }) => item in mission.items),
      (followUp) => without(followUp, 'owner', people),
    ),
    entryStates: recordsWhere(mission.entryStates, ({ person }) => person in people),
    roomShares: mapRecords(
      recordsWhere(mission.roomShares, ({ stay }) => stay in mission.items),
      (share) => ({ ...share, delegates: setWithin(share.delegates, delegates) }),
    ),
    supportRequests: mapRecords(mission.supportRequests, (request) => requestWithin(request, mission)),
    agreements: mapRecords(mission.agreements, (each) => ({
      ...each,
      parties: setWithin(each.parties, organisations),
    })),
    ...benefitsWithin(mission),
    announcements: mapRecords(mission.announcements, (announcement) => announcementWithin(announcement, mission)),
    ...jointWithin(mission),
    ...clausesWithin(mission),
    tasks: mapRecords(mission.tasks, (task) => taskWithin(task, mission)),
    items: mapRecords(mission.items, (item) => itemWithin(item, mission)),
  };
}

function itemWithin(item: ItineraryItem, mission: Mission): ItineraryItem {
  const sets = {
    groups: setWithin(item.groups, mission.groups),
    delegates: setWithin(item.delegates, mission.delegates),
    hostOrganisations: setWithin(item.hostOrganisations, mission.organisations),
    hostContacts: setWithin(item.hostContacts, mission.people),
  };
  if (item.type === 'leg') return without({ ...item, ...sets }, 'driver', mission.people);
  if (item.type !== 'session' && item.type !== 'stay') return { ...item, ...sets };
  return without(without({ ...item, ...sets }, 'venue', mission.venues), 'room', mission.rooms);
}

function requestWithin(request: SupportRequest, mission: Mission): SupportRequest {
  const { organisations, people } = mission;
  const named = without(without(request, 'supporter', organisations), 'paidBy', organisations);
  const items = setWithin(request.items, mission.items);
  const within = without(without(without(named, 'contact', people), 'owner', people), 'benefit', mission.benefits);
  return { ...without(within, 'clause', mission.clauses), items };
}

/** A benefit says who grants what to whom, or nothing; a claim, who claims which. */
function benefitsWithin(mission: Mission): Pick<Mission, 'benefits' | 'claims'> {
  const { organisations, agreements, items } = mission;
  const benefits = mapRecords(
    recordsWhere(
      mission.benefits,
      ({ grantedBy, membersOf }) => grantedBy in organisations && membersOf in organisations,
    ),
    (benefit) => without(benefit, 'agreement', agreements),
  );
  const claims = mapRecords(
    recordsWhere(mission.claims, ({ benefit, organisation }) => benefit in benefits && organisation in organisations),
    (claim) => without(claim, 'item', items),
  );
  return { benefits, claims };
}

function announcementWithin(announcement: Announcement, mission: Mission): Announcement {
  const { items, people, organisations, clauses } = mission;
  const named = without(
    without(without(announcement, 'organisation', organisations), 'owner', people),
    'clause',
    clauses,
  );
  return { ...named, items: setWithin(named.items, items) };
}

/** A guest is of one activity and one party, a line of a budget of one activity; without these they say nothing. */
function jointWithin({ items, organisations, people, ...mission }: Mission): Pick<Mission, 'guests' | 'budgetLines'> {
  const guests = recordsWhere(mission.guests, ({ item, invitedBy }) => item in items && invitedBy in organisations);
  const lines = recordsWhere(mission.budgetLines, ({ item }) => item in items);
  return {
    guests: mapRecords(guests, (guest) => without(without(guest, 'person', people), 'organisation', organisations)),
    budgetLines: mapRecords(lines, (line) => ({ ...line, shares: setWithin(line.shares, organisations) })),
  };
}

/** A clause is of an agreement; what shows that it was kept must be there. */
function clausesWithin(mission: Mission): Pick<Mission, 'clauses' | 'terms'> {
  const { agreements } = mission;
  return {
    terms: recordsWhere(mission.terms, ({ agreement }) => agreement in agreements),
    clauses: mapRecords(
      recordsWhere(mission.clauses, ({ agreement }) => agreement in agreements),
      (clause) => clauseWithin(clause, mission),
    ),
  };
}

function clauseWithin(clause: Clause, { items, claims, outcomes }: Mission): Clause {
  return {
    ...clause,
    items: setWithin(clause.items, items),
    claims: setWithin(clause.claims, claims),
    outcomes: setWithin(clause.outcomes, outcomes),
  };
}

function taskWithin(task: Task, { items, people, supportRequests, agreements }: Mission): Task {
  const named = without(without(task, 'item', items), 'owner', people);
  return without(without(named, 'supportRequest', supportRequests), 'agreement', agreements);
}

type Records<Id extends string, T> = Readonly<Record<Id, T>>;

function mapRecords<Id extends string, T>(records: Records<Id, T>, change: (record: T) => T): Record<Id, T> {
  const changed = Object.entries<T>(records).map(([id, record]) => [id, change(record)]);
  return Object.fromEntries(changed) as Record<Id, T>;
}

function recordsWhere<Id extends string, T>(records: Records<Id, T>, isKept: (record: T) => boolean): Record<Id, T> {
  return Object.fromEntries(Object.entries<T>(records).filter(([, record]) => isKept(record))) as Record<Id, T>;
}

function setWithin<Id extends string, T>(set: Readonly<Record<Id, T>>, records: Records<Id, unknown>): Record<Id, T> {
  return Object.fromEntries(Object.entries<T>(set).filter(([id]) => id in records)) as Record<Id, T>;
}

/** The record without the field, where what the field names is not there. */
function without<T extends object, Name extends keyof T>(record: T, name: Name, records: object): T {
  const id = record[name];
  if (typeof id !== 'string' || id in records) return record;
  const { [name]: _gone, ...rest } = record;
  return rest as T;
}
