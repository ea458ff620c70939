import type { AgendaEvent } from './agendaFile';
import { digestOf } from '../text/digestOf';

/** Longest line that the model keeps. RFC 7986 5.3 asks for at most 255 octets, which not every source obeys. */
const longest = 500;

/** The UID under which an item remembers its event: the source's own, or, where that is endless, its start and a digest. */
export function importedUid({ uid }: AgendaEvent): string {
  return uid.length <= longest ? uid : `${uid.slice(0, longest - 20)}~${digestOf(uid)}`;
}
