import { idsIn } from '../../model/idsIn';
import type { Session } from '../../model/itineraryItem';
import { dateOf } from '../../time/dateOf';
import { daysBetween } from '../../time/daysBetween';
import type { ConflictRule, EntryFacts } from '../conflictRule';
import { itemFinding } from '../itemFinding';
import { nameOfPerson } from '../nameOfPerson';

/**
 * A session with hosts that is still tentative so many days before it starts, on the calendar of its own place. What is
 * past is no longer asked for, and without a present nothing is. How many days are left is not said: it would be another
 * conflict every day.
 */
export const hostNotConfirmed: ConflictRule = {
  id: 'host-not-confirmed',
  severity: 'risky',
  of: 'entry',
  find: (entry, facts) => {
    const { item } = entry;
    const { today, margins } = facts;
    if (today === undefined || item.type !== 'session' || item.status !== 'tentative' || !item.start) return [];
    const daysLeft = daysBetween(today, dateOf(item.start));
    if (daysLeft < 0 || daysLeft > margins.hostConfirmedDays) return [];
    const [host] = hostsOf(item, facts);
    if (host === undefined) return [];
    const values = { host, at: item.start, days: margins.hostConfirmedDays };
    return [itemFinding({ rule: 'host-not-confirmed', severity: 'risky', entry, values })];
  },
};

/** What the hosts are called, organisations first; those that were deleted are another rule's. */
function hostsOf(item: Session, { organisations, people }: EntryFacts): readonly string[] {
  const receiving = idsIn(item.hostOrganisations).flatMap((id) => organisations[id] ?? []);
  const contacts = idsIn(item.hostContacts).flatMap((id) => people[id] ?? []);
  return [
    ...receiving.flatMap(({ name, deleted }) => (deleted ? [] : [name])),
    ...contacts.flatMap(({ id, deleted }) => (deleted ? [] : [nameOfPerson(people, id)])),
  ];
}
