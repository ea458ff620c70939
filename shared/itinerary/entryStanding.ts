import type { EntryRule } from '../model/entryRule';
import type { EntryState } from '../model/entryState';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import { countryOfZone } from '../time/countryOfZone';

/** How somebody stands at one border: what is known of it, and how far they have come. */
export interface EntryStanding {
  /** What the coordinator noted for holders of their document; undefined where nothing is. */
  readonly rule: EntryRule | undefined;
  /** Undefined while nobody said how far it has come. */
  readonly state: Pick<EntryState, 'status' | 'grantedOn' | 'expiry'> | undefined;
  /** Their own country, or the way home where nothing is noted of it: nothing is asked of them. */
  readonly isFree: boolean;
}

type EntryFacts = Pick<Mission, 'homeZone' | 'entryRules' | 'entryStates'>;

/**
 * The same answer for the checklist and for conflicts. What was once noted of a person for the whole mission counts for every
 * country but home that has no note of its own.
 */
export function entryStanding(facts: EntryFacts, person: Person, country: string): EntryStanding {
  const document = person.travelDocumentCountry?.toUpperCase();
  const isHome = country === countryOfZone(facts.homeZone);
  const rule = Object.values<EntryRule>(facts.entryRules).find(
    (known) => !known.deleted && known.document === document && known.country === country,
  );
  const noted = Object.values<EntryState>(facts.entryStates).find(
    (known) => !known.deleted && known.person === person.id && known.country === country,
  );
  const state = noted ?? (isHome ? undefined : ofWholeMission(person));
  const isFree = document === country || (isHome && !rule && !state);
  return { rule, state, isFree };
}

function ofWholeMission({ entryAuthorisation: status, entryAuthorisationExpiry: expiry }: Person) {
  return status && { status, ...(expiry && { expiry }) };
}
