import type { Entry } from '../itinerary/missionIndex';
import { groupedBy } from '../model/groupedBy';
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
  const entriesByPerson = foundOnce((entries: readonly Entry[]) =>
    groupedBy(busyEntries(entries), ({ item }) => peopleOf(item)),
  );
  return ({ index, personName }) =>
    [...entriesByPerson(index.entries)].flatMap(([person, entries]) =>
      overlappingPairs(entries).map((pair) => {
        const finding = overlapFinding({ rule, pair, values: { name: personName(person) } });
        return { ...finding, id: `${finding.id}/${person}` };
      }),
    );
}
