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
    const [host] = hostsOf(item, facts);
    const daysLeft = daysBetween(today, dateOf(item.start));
    if (host === undefined || daysLeft < 0 || daysLeft > margins.hostConfirmedDays) return [];
    const values = { host, at: item.start, days: margins.hostConfirmedDays };
    return [itemFinding({ rule: 'host-not-confirmed', severity: 'risky', entry, values })];
  },
};

/** What the hosts are called, organisations first; those that were deleted are another rule's. */
function hostsOf(item: Session, { organisations, people }: EntryFacts): readonly string[] {
  const receiving = Object.values(organisations).filter(({ id, deleted }) => item.hostOrganisations[id] && !deleted);
  const contacts = Object.values(people).filter(({ id, deleted }) => item.hostContacts[id] && !deleted);
  return [...receiving.map(({ name }) => name), ...contacts.map(({ id }) => nameOfPerson(people, id))];
}
