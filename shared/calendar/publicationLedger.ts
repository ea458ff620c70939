import type { Instant } from '../model/instant';
import type { Mission } from '../model/mission';
import { publicationPlace, type PublishedEvent } from '../model/publication';
import { sendingOfScope } from '../model/sending';
import { publishedEventOf } from './publishedEventOf';

/** The last publication of an event to one recipient. */
export interface LastPublished extends PublishedEvent {
  readonly sequence: number;
  readonly digest: string;
  /**
   * Whether two computers published different things under this number, before either knew of the other: what people have
   * is not known, so it is published anew.
   */
  readonly isDivided: boolean;
}

/** What a recipient was sent. */
export interface ScopeLedger {
  /** When a file with something new in it was last written. */
  readonly writtenAt: Instant;
  /** By item, deleted ones included. */
  readonly events: ReadonlyMap<string, LastPublished>;
}

interface Draft {
  writtenAt: Instant | undefined;
  readonly events: Map<string, LastPublished>;
}

const known = new WeakMap<Mission['publications'], ReadonlyMap<string, ScopeLedger>>();

/** What calendar every recipient was sent, by `recipientScope`; whoever was never sent anything is not in it. */
export function publicationLedger({ publications }: Mission): ReadonlyMap<string, ScopeLedger> {
  const before = known.get(publications);
  if (before) return before;
  const scopes = new Map<string, Draft>();
  for (const [key, value] of Object.entries(publications)) note(scopes, key, value);
  const ledger = new Map(
    [...scopes].flatMap(([scope, { writtenAt, events }]) =>
      writtenAt ? [[scope, { writtenAt, events }] as const] : [],
    ),
  );
  known.set(publications, ledger);
  return ledger;
}

function note(scopes: Map<string, Draft>, key: string, value: string): void {
  const place = publicationPlace(key);
  if (!place || sendingOfScope(place.scope)) return;
  const scope = scopes.get(place.scope) ?? { writtenAt: undefined, events: new Map<string, LastPublished>() };
  scopes.set(place.scope, scope);
  if (place.kind === 'writing') {
    if (scope.writtenAt === undefined || place.at > scope.writtenAt) scope.writtenAt = place.at;
    return;
  }
  const event = publishedEventOf(value);
  if (!event) return;
  const { item, sequence, digest } = place;
  scope.events.set(item, later(scope.events.get(item), { ...event, sequence, digest, isDivided: false }));
}

/** The higher number counts; of two with one number the later, and it is said that there were two. */
function later(one: LastPublished | undefined, other: LastPublished): LastPublished {
  if (!one || one.sequence < other.sequence) return other;
  if (one.sequence > other.sequence) return one;
  return { ...(one.at < other.at ? other : one), isDivided: true };
}
