import type { Instant } from '../model/instant';
import type { Mission } from '../model/mission';
import { publicationPlace } from '../model/publication';
import { type Sending, sendingOfScope } from '../model/sending';

/** Something that went out, and when last. */
export interface Sent extends Sending {
  readonly at: Instant;
}

/** What was last sent to whom besides calendars, from the last; of two that wrote the same, the later. */
export function sendingsOf({ publications }: Pick<Mission, 'publications'>): readonly Sent[] {
  const last = new Map<string, Sent>();
  for (const key of Object.keys(publications)) {
    const place = publicationPlace(key);
    const sending = place?.kind === 'writing' ? sendingOfScope(place.scope) : undefined;
    if (place?.kind !== 'writing' || !sending) continue;
    const before = last.get(place.scope);
    if (!before || before.at < place.at) last.set(place.scope, { ...sending, at: place.at });
  }
  return [...last.values()].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}
