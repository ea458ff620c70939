import { startTimeOf } from '../../itinerary/startTimeOf';
import type { Entry } from '../../itinerary/missionIndex';
import type { ItineraryItem } from '../../model/itineraryItem';
import type { ConflictRule } from '../conflictRule';
import type { Finding } from '../finding';
import { foundOnce } from '../foundOnce';
import { titleInBoth } from '../titleInBoth';

/** The same thing entered twice: kind, title, time, place and people are the same. */
export const duplicateItem: ConflictRule = {
  id: 'duplicate-item',
  severity: 'check',
  of: 'mission',
  find: ({ index }) => findingsIn(index.entries),
};

const findingsIn = foundOnce((entries: readonly Entry[]): readonly Finding[] => {
  const firstOf = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    if (entry.item.status === 'cancelled') return [];
    const key = whatItIs(entry);
    const first = firstOf.get(key);
    if (!first) firstOf.set(key, entry);
    return first ? [findingOf(first, entry)] : [];
  });
});

/** Items are immutable, and hardly any changes from one check to the next. */
const whatItIs = foundOnce(({ item, start, end }: Entry): string => {
  const people = [item.everyone, ...[item.groups, item.delegates].map((ids) => Object.keys(ids).sort().join())];
  return JSON.stringify([item.type, start, end, ...names(item), ...placeOf(item), ...people]);
});

function names({ titleFr, titleEn }: ItineraryItem): readonly string[] {
  return [titleFr, titleEn].map((title) => title.trim().toLowerCase());
}

function placeOf(item: ItineraryItem): readonly unknown[] {
  if (item.type === 'session') return [item.venue, item.room, item.table];
  if (item.type === 'stay') return [item.venue, item.room];
  if (item.type === 'leg') return [item.number, item.originFr, item.destinationFr];
  return [];
}

function findingOf(first: Entry, second: Entry): Finding {
  return {
    id: `duplicate-item/${[first.item.id, second.item.id].sort().join('/')}`,
    rule: 'duplicate-item',
    severity: 'check',
    items: [first.item.id, second.item.id],
    delegates: [],
    start: second.start,
    end: second.end,
    sentence: 'duplicate-item',
    values: { title: titleInBoth(first.item), at: startTimeOf(first.item) ?? '' },
  };
}
