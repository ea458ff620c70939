import type { Announcement } from '../model/announcement';
import type { Mission } from '../model/mission';
import { digestOf } from '../text/digestOf';
import { announcementText } from './announcementText';

/** Digest of all that a text about these events could say: it changes when one of them does. */
export function announcementBasis(mission: Mission, items: Announcement['items']): string {
  const texts = (['fr', 'en'] as const).map((locale) => announcementText(mission, items, { locale, length: 'long' }));
  return digestOf(texts.join('\n\n'));
}

/** Whether the text of an announcement was written before one of its events changed: it may name an hour that no longer holds. */
export function isTextStale(mission: Mission, { items, textFr, textEn, basis }: Announcement): boolean {
  if (!textFr && !textEn) return false;
  return basis !== announcementBasis(mission, items);
}
