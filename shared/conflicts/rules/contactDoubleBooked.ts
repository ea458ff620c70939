import type { Entry } from '../../itinerary/missionIndex';
import type { PersonId } from '../../model/identifier';
import { busyEntries } from '../busyEntries';
import type { ConflictRule } from '../conflictRule';
import { foundOnce } from '../foundOnce';
import { overlapFinding } from '../overlapFinding';
import { overlappingPairs } from '../overlappingPairs';

/** Someone who receives the delegation in two places at the same time: one finding for each pair of items and person. */
export const contactDoubleBooked: ConflictRule = {
  id: 'contact-double-booked',
  severity: 'impossible',
  of: 'mission',
  find: ({ index, personName }) =>
    [...entriesByContact(index.entries)].flatMap(([contact, entries]) =>
      overlappingPairs(entries).map((pair) => {
        const finding = overlapFinding({ rule: 'contact-double-booked', pair, values: { name: personName(contact) } });
        return { ...finding, id: `${finding.id}/${contact}` };
      }),
    ),
};

const entriesByContact = foundOnce((entries: readonly Entry[]): ReadonlyMap<PersonId, readonly Entry[]> => {
  const byContact = new Map<PersonId, Entry[]>();
  for (const entry of busyEntries(entries)) {
    for (const contact of Object.keys(entry.item.hostContacts) as PersonId[]) {
      const known = byContact.get(contact);
      if (known) known.push(entry);
      else byContact.set(contact, [entry]);
    }
  }
  return byContact;
});
