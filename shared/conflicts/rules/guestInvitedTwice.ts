import { guestName } from '../../jointActivities/guestName';
import { guestsOf } from '../../jointActivities/guestsOf';
import { guestsTwice } from '../../jointActivities/guestsTwice';
import type { ConflictRule } from '../conflictRule';
import { itemFinding } from '../itemFinding';

/** The same person on the guest lists of two parties: they would be counted, seated and written to twice. */
export const guestInvitedTwice: ConflictRule = {
  id: 'guest-invited-twice',
  severity: 'check',
  of: 'mission',
  find: ({ mission, entries }) =>
    entries.flatMap((entry) => {
      const guests = guestsOf(mission, entry.item.id);
      const twice = guestsTwice(guests, mission);
      return guests.flatMap((guest) => {
        const others = twice.get(guest.id) ?? [];
        const isFirst = others.every(({ id }) => guest.id < id);
        const parties = new Set([guest, ...others].map(({ invitedBy }) => invitedBy));
        if (!isFirst || parties.size < 2) return [];
        const names = [...parties].map((id) => mission.organisations[id]?.name ?? '').sort(byCode);
        const values = { name: guestName(guest, mission), parties: names.join(', ') };
        const found = itemFinding({ rule: 'guest-invited-twice', severity: 'check', entry, values });
        return [{ ...found, id: `${found.id}/${guest.id}` }];
      });
    }),
};

function byCode(a: string, b: string): number {
  return a < b ? -1 : 1;
}
