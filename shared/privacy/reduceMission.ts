import { missionIdSchema, type NewId, type PersonId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { Fate } from './fate';
import { collectionFates, missionFates, type CollectionName } from './keptFields';
import { nameEraser } from './nameEraser';
import { withoutDanglingReferences } from './withoutDanglingReferences';

type Fields = Readonly<Record<string, unknown>>;

/** What every field is reduced with. */
interface Means {
  readonly unnamed: (text: string) => string;
  /** The fresh identifier of a record, the same wherever it is mentioned. */
  readonly renamed: (id: string) => string;
}

/**
 * A closed mission without personal details, as a mission of its own: organisations and the programme stay, and for each
 * delegate group, role, status, language and organisation under a number. Made field by field from what `keptFields`
 * allows, so that whatever nobody decided upon is left out. Deleted records, and people who are no delegates, are gone.
 */
export function reduceMission(mission: Mission, newId: NewId): Mission {
  const means: Means = { unnamed: nameEraser(Object.values(mission.people)), renamed: freshIdentifiers(newId) };
  const standing = withoutDanglingReferences(withoutOthers(mission));
  const reduced = {
    ...reducedFields(missionFates, withoutCollections(standing), means),
    ...Object.fromEntries(
      collectionNames.map((name) => [name, reducedRecords(collectionFates[name], standing[name], means)]),
    ),
    id: missionIdSchema.parse(newId()),
  } as Mission;
  return { ...reduced, people: numbered(reduced.people) };
}

const collectionNames = Object.keys(collectionFates) as readonly CollectionName[];

/** Without deleted records, accepted conflicts, and people who are in the mission for anything but being a delegate. */
function withoutOthers(mission: Mission): Mission {
  const collections = collectionNames.map((name) => {
    const records = Object.entries<{ readonly deleted?: true | undefined }>(mission[name]);
    return [name, Object.fromEntries(records.filter(([, { deleted }]) => !deleted))];
  });
  const standing = { ...mission, ...Object.fromEntries(collections) } as Mission;
  const delegates = new Set(Object.values(standing.delegates).map(({ person }) => person));
  const people = Object.entries(standing.people).filter(([id]) => delegates.has(id as PersonId));
  return { ...standing, people: Object.fromEntries(people), acceptances: {}, entryStates: {} };
}

function withoutCollections(mission: Mission): Fields {
  return Object.fromEntries(Object.entries(mission).filter(([name]) => !(name in collectionFates)));
}

/** In the order of the fresh identifiers: the order in which people were typed, often by name, is gone too. */
function reducedRecords(fates: Readonly<Record<string, Fate>>, records: object, means: Means): Fields {
  const reduced = Object.entries(records as Readonly<Record<string, Fields>>).map(
    ([id, record]) => [means.renamed(id), reducedFields(fates, record, means)] as const,
  );
  return Object.fromEntries(reduced.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function reducedFields(fates: Readonly<Record<string, Fate>>, fields: Fields, means: Means): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const reduced = reducedValue(fates[name] ?? 'erased', name, value, means);
      return reduced === undefined ? [] : [[name, reduced]];
    }),
  );
}

function reducedValue(fate: Fate, name: string, value: unknown, { unnamed, renamed }: Means): unknown {
  switch (fate) {
    case 'kept':
      return value;
    case 'unnamed':
      return typeof value === 'string' ? unnamed(value) : undefined;
    case 'renamed':
      return typeof value === 'string' ? renamed(value) : renamedSet(value, renamed);
    case 'erased':
      return emptyValues.get(name);
  }
}

/** What the schema demands, and a reduced mission has nothing to say about. */
const emptyValues: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['givenName', ''],
  ['familyName', ''],
  ['delegates', {}],
  ['hostContacts', {}],
  ['publications', {}],
  ['shares', {}],
]);

function renamedSet(value: unknown, renamed: Means['renamed']): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(Object.keys(value).map((id) => [renamed(id), true]));
}

function freshIdentifiers(newId: NewId): Means['renamed'] {
  const fresh = new Map<string, string>();
  return (id) => {
    const known = fresh.get(id) ?? newId();
    fresh.set(id, known);
    return known;
  };
}

/** A number in place of a name, so that lists and forms have something to call a delegate by. */
function numbered(people: Mission['people']): Mission['people'] {
  const entries = Object.entries(people).map(([id, person], index) => [id, { ...person, familyName: `#${index + 1}` }]);
  return Object.fromEntries(entries) as Mission['people'];
}
