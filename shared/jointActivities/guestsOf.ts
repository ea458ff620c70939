import type { Guest } from '../model/guest';
import type { ItemId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { inLetterOrder } from '../text/inLetterOrder';
import { guestName } from './guestName';

/** Who is on the guest list of an activity, by name. */
export function guestsOf(mission: Pick<Mission, 'guests' | 'people'>, item: ItemId): readonly Guest[] {
  const listed = Object.values(mission.guests).filter((guest) => guest.item === item && !guest.deleted);
  return inLetterOrder(listed, (guest) => `${guestName(guest, mission)} ${guest.id}`);
}
