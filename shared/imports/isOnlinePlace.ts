const link = /^https?:|^www\.|teams meeting|réunion teams|zoom meeting|google meet/i;

/** A link is no place: an online meeting keeps it in its description. */
export function isOnlinePlace(location: string): boolean {
  return link.test(location);
}
