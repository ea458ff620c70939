import type { ConflictContext } from './conflictContext';
import type { EntryFacts } from './conflictRule';
import { foundOnce } from './foundOnce';

/** The same object as long as nothing in it changes, so that comparing one thing tells whether a finding still holds. */
export function entryFactsOf({ mission, index }: ConflictContext): EntryFacts {
  const { firstDay, lastDay, zoneRelease, venues, rooms, organisations, people } = mission;
  return factsFrom(
    index.travelling,
    index.members,
    firstDay,
    lastDay,
    zoneRelease,
    venues,
    rooms,
    organisations,
    people,
  );
}

const factsFrom = foundOnce(
  (
    travelling: ConflictContext['index']['travelling'],
    members: EntryFacts['members'],
    firstDay: EntryFacts['firstDay'],
    lastDay: EntryFacts['lastDay'],
    zoneRelease: EntryFacts['zoneRelease'],
    venues: EntryFacts['venues'],
    rooms: EntryFacts['rooms'],
    organisations: EntryFacts['organisations'],
    people: EntryFacts['people'],
  ): EntryFacts => ({
    travelling: new Set(travelling),
    members,
    firstDay,
    lastDay,
    zoneRelease,
    venues,
    rooms,
    organisations,
    people,
  }),
);
