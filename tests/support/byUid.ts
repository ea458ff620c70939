import type { ClientEvent } from './clientEvent';

/** The order in which events of two clients are compared. */
export function byUid(a: ClientEvent, b: ClientEvent): number {
  return a.uid < b.uid ? -1 : 1;
}
