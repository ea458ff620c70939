import { OrganisationIndex } from '../imports/organisationIndex';
import { organisationKey } from '../imports/organisationKey';
import { personKey } from '../imports/personKey';
import { siteKey } from '../imports/siteKey';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import { foldText } from '../text/foldText';
import type { SharedCollection } from './sharedFields';

export interface DuplicatePair {
  /** The two identifiers in order, so that a pair has one key. */
  readonly key: string;
  readonly ids: readonly [string, string];
  /** Why they may be one. */
  readonly reason: 'email' | 'name' | 'site' | 'alike';
}

/** Records that share one value and are compared with each other at most: more is no likeness, it is a form letter. */
const largestGroup = 12;

/** Finds pairs of records that may be one; pauses between records. */
export function* duplicatePairs(
  directory: Mission,
  collection: SharedCollection,
): Generator<undefined, readonly DuplicatePair[]> {
  const found = new Map<string, DuplicatePair>();
  const add = (reason: DuplicatePair['reason'], one: string, other: string): void => {
    const ids = one < other ? ([one, other] as const) : ([other, one] as const);
    const key = ids.join(' ');
    if (one !== other && !found.has(key)) found.set(key, { key, ids, reason });
  };
  yield* collection === 'organisations' ? findOrganisations(directory, add) : findPeople(directory, add);
  return [...found.values()];
}

type Add = (reason: DuplicatePair['reason'], one: string, other: string) => void;

/** The same name but for accents and legal form, the same website, or nearly the same name in the same city. */
function* findOrganisations({ organisations }: Mission, add: Add): Generator<undefined, void> {
  const living = Object.values(organisations).filter(({ deleted }) => !deleted);
  pairUp(living, ({ name }) => organisationKey(name), 'name', add);
  pairUp(living, ({ website }) => siteKey(website), 'site', add);
  const index = new OrganisationIndex();
  for (const { id, name } of living) index.add(id, name);
  for (const organisation of living) {
    yield;
    for (const { ref } of index.alike(organisationKey(organisation.name))) {
      const other = organisations[ref as Organisation['id']];
      if (other && isSameCity(organisation, other)) add('alike', organisation.id, ref);
    }
  }
}

/** Nobody says where one of them is, or both are there. */
function isSameCity({ city: one = '' }: Organisation, { city: other = '' }: Organisation): boolean {
  const [here, there] = [one, other].map((city) => foldText(city).split(' ')[0] ?? '');
  return !here || !there || here === there;
}

/** The same address, or the same name in the same organisation; where one says no organisation, the name is enough. */
function* findPeople({ people, organisations }: Mission, add: Add): Generator<undefined, void> {
  const living = Object.values(people).filter(({ deleted }) => !deleted);
  pairUp(living, ({ email }) => email?.toLowerCase(), 'email', add);
  yield;
  const employer = (id: string): string => {
    const organisation = people[id as keyof typeof people]?.organisation;
    return organisationKey((organisation && organisations[organisation]?.name) ?? '');
  };
  const addIfTogether: Add = (reason, one, other) => {
    const [here, there] = [employer(one), employer(other)];
    if (!here || !there || here === there) add(reason, one, other);
  };
  pairUp(living, ({ givenName, familyName }) => personKey(givenName, familyName), 'name', addIfTogether);
}

function pairUp<T extends { readonly id: string }>(
  records: readonly T[],
  keyOf: (record: T) => string | undefined,
  reason: DuplicatePair['reason'],
  add: Add,
): void {
  const groups = new Map<string, string[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (!key) continue;
    const group = groups.get(key) ?? [];
    if (group.length < largestGroup) for (const other of group) add(reason, other, record.id);
    groups.set(key, [...group, record.id]);
  }
}
