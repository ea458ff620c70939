import { delegatesOf } from '../itinerary/delegatesOf';
import { groupedBy } from '../model/groupedBy';
import type { Mission } from '../model/mission';
import { type DelegatePart, delegateParts } from './delegateParts';
import { missingOf } from './missingOf';

/** What a mission needs before it can be released; each is a key of the catalogues' `overview.missing`. */
export type MissingKind = DelegatePart | 'profile' | 'place' | 'translation';

/** How far one of them has come: `done` of `total`, and where it is still missing. */
export interface MissingNext {
  readonly kind: MissingKind;
  readonly done: number;
  readonly total: number;
  readonly collection: 'delegates' | 'organisations' | 'items';
  /** Identifiers in `collection`, in the order of directories or of the itinerary. */
  readonly missing: readonly string[];
}

interface Candidate {
  readonly id: string;
  readonly isComplete: boolean;
}

/** What the overview lists as missing, in the order in which a coordinator sees to it. What concerns nobody is left out. */
export function missingNext(mission: Mission): readonly MissingNext[] {
  return [...missingOfDelegates(mission), ...missingOfOrganisations(mission), ...missingOfItems(mission)].filter(
    ({ total }) => total > 0,
  );
}

/** Of delegates the overview says what their table says, because both ask the same function. */
function missingOfDelegates(mission: Mission): readonly MissingNext[] {
  const delegates = delegatesOf(mission).filter(({ status }) => status !== 'withdrawn');
  const lacking = groupedBy(delegates, (delegate) => [...missingOf(mission, delegate)]);
  return delegateParts.map((kind) => {
    const missing = (lacking.get(kind) ?? []).map(({ id }) => id);
    const total = delegates.length;
    return { kind, collection: 'delegates', total, done: total - missing.length, missing };
  });
}

function missingOfOrganisations(mission: Mission): readonly MissingNext[] {
  const travelling = Object.values(mission.organisations)
    .filter(({ deleted, isHost }) => !deleted && !isHost)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    progress(
      'profile',
      'organisations',
      travelling.map(({ id, profileFr, profileEn }) => ({
        id,
        isComplete: isFilled(profileFr) && isFilled(profileEn),
      })),
    ),
  ];
}

function missingOfItems(mission: Mission): readonly MissingNext[] {
  const items = Object.values(mission.items).filter(({ deleted, status }) => !deleted && status !== 'cancelled');
  const placed = items.flatMap((item) =>
    item.type === 'session' && item.kind !== 'free' ? [{ id: item.id, isComplete: item.venue !== undefined }] : [],
  );
  const titled = items.map(({ id, titleFr, titleEn }) => ({ id, isComplete: isFilled(titleFr) && isFilled(titleEn) }));
  return [progress('place', 'items', placed), progress('translation', 'items', titled)];
}

function progress(
  kind: MissingKind,
  collection: MissingNext['collection'],
  candidates: readonly Candidate[],
): MissingNext {
  const missing = candidates.filter(({ isComplete }) => !isComplete).map(({ id }) => id);
  return { kind, collection, total: candidates.length, done: candidates.length - missing.length, missing };
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
