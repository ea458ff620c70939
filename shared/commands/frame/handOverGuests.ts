import type { Draft } from 'immer';
import type { Guest } from '../../model/guest';
import type { PersonId } from '../../model/identifier';
import type { Mission } from '../../model/mission';
import { underlying } from './underlying';

/**
 * Somebody comes to joint activities instead of another: they take over what is invited or accepted, without what is known of
 * the other's diet and language. Where they are on the list already the other declines; what was is left as it was.
 */
export function handOverGuests(draft: Draft<Mission>, from: PersonId, to: PersonId): void {
  for (const guest of guestsOf(draft, from)) {
    const drafted = draft.guests[guest.id];
    if (!drafted || guest.standing === 'declined' || guest.standing === 'attended') continue;
    if (guestsOf(draft, to).some(({ item }) => item === guest.item)) {
      drafted.standing = 'declined';
      continue;
    }
    drafted.person = to;
    delete drafted.needs;
    delete drafted.language;
  }
}

/** Two people were one: where one party had invited both, one invitation remains, with what was noted in either. */
export function mergeGuests(draft: Draft<Mission>, dropped: PersonId, kept: PersonId): void {
  for (const guest of guestsOf(draft, dropped)) {
    const drafted = draft.guests[guest.id];
    if (!drafted) continue;
    const same = guestsOf(draft, kept).find(
      ({ item, invitedBy }) => item === guest.item && invitedBy === guest.invitedBy,
    );
    const remaining = same && draft.guests[same.id];
    if (!remaining) {
      drafted.person = kept;
      continue;
    }
    Object.assign(remaining, { ...guest, ...same });
    drafted.deleted = true;
  }
}

function guestsOf(draft: Draft<Mission>, person: PersonId): readonly Guest[] {
  return Object.values(underlying(draft).guests).filter((guest) => !guest.deleted && guest.person === person);
}
