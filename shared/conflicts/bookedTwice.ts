import type { Entry } from '../itinerary/missionIndex';
import type { PersonId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import { busyEntries } from './busyEntries';
import type { ConflictContext } from './conflictContext';
import type { Finding } from './finding';
import { foundOnce } from './foundOnce';
import { overlapFinding } from './overlapFinding';
import { overlappingPairs } from './overlappingPairs';
import type { RuleId } from './ruleId';

/** Finds people whom two items want at the same time, by the part that `peopleOf` names: one finding for each pair and person. */
export function bookedTwice(
  rule: RuleId,
  peopleOf: (item: ItineraryItem) => readonly PersonId[],
): (context: ConflictContext) => readonly Finding[] {
  const entriesByPerson = foundOnce((entries: readonly Entry[]): ReadonlyMap<PersonId, readonly Entry[]> => {
    const byPerson = new Map<PersonId, Entry[]>();
    for (const entry of busyEntries(entries)) {
      for (const person of peopleOf(entry.item)) {
        const known = byPerson.get(person);
        if (known) known.push(entry);
        else byPerson.set(person, [entry]);
      }
    }
    return byPerson;
  });
  return ({ index, personName }) =>
    [...entriesByPerson(index.entries)].flatMap(([person, entries]) =>
      overlappingPairs(entries).map((pair) => {
        const finding = overlapFinding({ rule, pair, values: { name: personName(person) } });
        return { ...finding, id: `${finding.id}/${person}` };
      }),
    );
}
