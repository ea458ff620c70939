import { borderCrossings } from '../../itinerary/borderCrossings';
import { lastDayAway } from '../../itinerary/lastDayAway';
import type { Person } from '../../model/person';
import { addDays } from '../../time/addDays';
import { dateOf } from '../../time/dateOf';
import type { AgendaFault } from '../agendaFault';
import type { AgendaFacts, ConflictRule } from '../conflictRule';
import type { LegEntry } from '../legsOf';
import { titleInBoth } from '../titleInBoth';

/**
 * A travel document that is no longer valid on the day on which its holder comes home, or only for a short while longer, which some
 * countries do not accept. Looked at only where they cross a border. Of a document whose country is known its expiry is asked
 * for as late as a document of which nothing is known (`entryAuthorisation`).
 */
export const travelDocumentExpires: ConflictRule = {
  id: 'travel-document-expires',
  severity: 'impossible',
  of: 'traveller',
  find: (person, agenda, facts) => {
    const [first, ...others] = borderCrossings(agenda).map(({ leg }) => leg);
    if (!first) return [];
    const { id, travelDocumentExpiry: expiry } = person;
    if (expiry === undefined) return unknownFaults(person, [first, ...others], facts);
    const lastDay = lastDayAway(agenda, facts);
    const days = facts.margins.travelDocumentDays;
    if (expiry > addDays(lastDay, days)) return [];
    return [
      {
        entries: [first, ...others],
        key: id,
        start: first.start,
        end: (others.at(-1) ?? first).end,
        values: { expiry, lastDay, days },
        ...(expiry >= lastDay && { severity: 'check', sentence: 'travel-document-short' }),
      },
    ];
  },
};

function unknownFaults(
  { id, travelDocumentCountry: document }: Person,
  crossings: readonly LegEntry[],
  { today, margins }: AgendaFacts,
): readonly AgendaFault[] {
  if (!document || today === undefined) return [];
  const next = crossings.find(({ item }) => dateOf(item.departure) >= today);
  if (!next || dateOf(next.item.departure) > addDays(today, margins.entryAuthorisationDays)) return [];
  const { item, start, end } = next;
  return [
    {
      entries: [next],
      key: id,
      start,
      end,
      severity: 'risky',
      sentence: 'travel-document-no-expiry',
      values: {
        title: titleInBoth(item),
        at: item.departure,
        document: { kind: 'country', country: document.toUpperCase() },
      },
    },
  ];
}
