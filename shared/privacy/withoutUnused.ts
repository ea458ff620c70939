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
  add(...lookingAfter(mission));
  add(...mentionedByJoint(mission));
  for (const { person } of Object.values(mission.delegates)) add(person);
  const people = only(mission.people, used);
  const venues = only(mission.venues, used);
  add(...Object.values(people).map(({ organisation }) => organisation));
  add(...Object.values(venues).map(({ organisation }) => organisation));
  add(...takingPart(mission));
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

/** Who looks after something that is asked for, announced or still to be done, and for whom. */
function lookingAfter({ supportRequests, tasks, followUps, announcements }: Mission): readonly (string | undefined)[] {
  return [
    ...Object.values(supportRequests).flatMap(({ supporter, paidBy, contact, owner }) => [
      supporter,
      paidBy,
      contact,
      owner,
    ]),
    ...Object.values(tasks).map(({ owner }) => owner),
    ...Object.values(followUps).map(({ owner }) => owner),
    ...Object.values(announcements).flatMap(({ organisation, owner }) => [organisation, owner]),
  ];
}

/** Organisations that signed, grant, use or were asked something. */
function takingPart({ agreements, benefits, claims, surveyAnswers }: Mission): readonly string[] {
  return [
    ...Object.values(agreements).flatMap(({ parties }) => Object.keys(parties)),
    ...Object.values(benefits).flatMap(({ grantedBy, membersOf }) => [grantedBy, membersOf]),
    ...Object.values(claims).map(({ organisation }) => organisation),
    ...Object.values(surveyAnswers).map(({ organisation }) => organisation),
  ];
}

/** Who is invited, by whom, and who pays. */
function mentionedByJoint({ guests, budgetLines }: Mission): readonly (string | undefined)[] {
  return [
    ...Object.values(guests).flatMap(({ invitedBy, person, organisation }) => [invitedBy, person, organisation]),
    ...Object.values(budgetLines).flatMap(({ shares }) => Object.keys(shares)),
  ];
}

function waysWithin(transfers: Mission['transfers'], venues: Mission['venues']): Mission['transfers'] {
  const within = Object.values(transfers).filter(({ from, to }) => from in venues && to in venues);
  return Object.fromEntries(within.map((transfer) => [transfer.id, transfer]));
}

function only<Id extends string, T>(records: Readonly<Record<Id, T>>, used: ReadonlySet<string>): Record<Id, T> {
  return Object.fromEntries(Object.entries<T>(records).filter(([id]) => used.has(id))) as Record<Id, T>;
}
