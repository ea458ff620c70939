import type { Guest, GuestStanding } from '../model/guest';
import type { OrganisationId } from '../model/identifier';

export type StandingCounts = Readonly<Record<GuestStanding, number>> & {
  /** On the list, whatever they answered. */
  readonly listed: number;
  /** Who may come: whoever has not declined. */
  readonly expected: number;
};

/** How many guests one party invites, or all of them, by what they answered. */
export function guestCounts(guests: readonly Guest[], invitedBy?: OrganisationId): StandingCounts {
  const own = invitedBy === undefined ? guests : guests.filter((guest) => guest.invitedBy === invitedBy);
  const count = (standing: GuestStanding) => own.filter((guest) => guest.standing === standing).length;
  const declined = count('declined');
  return {
    invited: count('invited'),
    accepted: count('accepted'),
    declined,
    attended: count('attended'),
    listed: own.length,
    expected: own.length - declined,
  };
}
