import type { Mission } from '../../../shared/model/mission';

/** What says when, and by which writing, a mission was made, and nothing about the mission. */
const ofOneWriting = new Set(['changedAt', 'revision', 'isSample']);

/**
 * The living records of a mission, with every identifier replaced by what its record is called, so that two missions that
 * were built separately can be compared whole.
 */
export function comparableMission(mission: Mission): unknown {
  const names = new Map<string, string>([[mission.id, 'the mission']]);
  for (const { id, placeFr } of Object.values(mission.destinations)) names.set(id, placeFr);
  for (const { id, name } of Object.values(mission.organisations)) names.set(id, name);
  for (const { id, nameFr } of Object.values(mission.groups)) names.set(id, `group ${nameFr}`);
  for (const { id, nameFr } of Object.values(mission.venues)) names.set(id, `venue ${nameFr}`);
  for (const { id, nameFr } of Object.values(mission.rooms)) names.set(id, `room ${nameFr}`);
  for (const { id, givenName, familyName } of Object.values(mission.people))
    names.set(id, `${givenName} ${familyName}`);
  for (const { id, person } of Object.values(mission.delegates)) names.set(id, names.get(person) ?? '');
  for (const { id, titleFr } of Object.values(mission.items)) names.set(id, `item ${titleFr}`);
  for (const { id, titleFr } of Object.values(mission.supportRequests)) names.set(id, `request ${titleFr}`);
  return renamed(mission, names);
}

/** In what an item remembers of an agenda, the digest of its place is made from identifiers. */
const placeDigest = /^(\d+:[0-9a-f]{16}:[0-9a-f]{16}:[0-9a-f]{32})[0-9a-f]{8}(?=[0-9a-f]{16}$)/;

/** How far a request for support has come, and since which day. */
const dayOfStanding = /^(asked|promised|confirmed|done|declined) \d{4}-\d{2}-\d{2}$/;

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return names.get(value) ?? value.replace(placeDigest, '$1').replace(dayOfStanding, '$1');
  if (Array.isArray(value)) return value.map((each) => renamed(each, names));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, each]) => !ofOneWriting.has(key) && !isDeleted(each));
  // A sample may well call its reception `reception`, which is a kind too.
  const named = (key: string, each: unknown) => (key === 'kind' ? each : renamed(each, names));
  return Object.fromEntries(kept.map(([key, each]) => [names.get(key) ?? key, named(key, each)]));
}

function isDeleted(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'deleted' in value && value.deleted === true;
}
