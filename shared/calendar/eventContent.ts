import type { ItemId } from '../model/identifier';
import type { Instant } from '../model/instant';
import type { PublishedEvent } from '../model/publication';
import { digestOf } from '../text/digestOf';
import type { EventTimes } from './eventTimes';
import type { JCalComponent, JCalProperty } from './jCal';
import { publishedTimes } from './publishedTimes';
import { textOf } from './textOf';

/** An event of a recipient's calendar as it would be published today: all it says, apart from when and how often it was. */
export interface EventContent extends Pick<PublishedEvent, 'start' | 'end' | 'summary' | 'parts'> {
  readonly item: ItemId;
  readonly times: EventTimes;
  readonly state: 'tentative' | 'confirmed' | 'cancelled';
  /** Without DTSTAMP, LAST-MODIFIED and SEQUENCE. */
  readonly component: JCalComponent;
  readonly digest: string;
  /** How often the item was edited, and when last: what an event that is published for the first time is stamped with. */
  readonly revision: number;
  readonly changedAt: Instant;
}

type Stamps = Pick<EventContent, 'item' | 'state' | 'revision' | 'changedAt'>;

/** An event with the digests by which a later export knows whether anything, and what, has changed. */
export function eventContent(component: JCalComponent, times: EventTimes, stamps: Stamps): EventContent {
  const ends = publishedTimes(times);
  return {
    ...stamps,
    ...ends,
    times,
    component,
    summary: textOf(component, 'summary'),
    parts: partsOf(component),
    // With the instants: new zone rules can move an event without a word of it changing.
    digest: digestOf(JSON.stringify([component, ends])),
  };
}

/** The named parts of `PublishedEvent.parts`, in their order. What has no name there is in the last. */
const places: ReadonlySet<string> = new Set(['location', 'geo']);
const details: ReadonlySet<string> = new Set(['description', 'url']);
/** Kept in the ledger as they are, or never changing. */
const elsewhere: ReadonlySet<string> = new Set(['uid', 'dtstart', 'dtend', 'summary', 'status']);

function partsOf([, properties, alarms]: JCalComponent): string {
  const isOther = (name: string) => !places.has(name) && !details.has(name) && !elsewhere.has(name);
  const among = (isMeant: (name: string) => boolean): readonly JCalProperty[] =>
    properties.filter(([name]) => isMeant(name));
  // When it rings: what it says then is the title again.
  const rings = alarms.map(([, parts]) => parts.filter(([name]) => name !== 'description'));
  return [among((name) => places.has(name)), among((name) => details.has(name)), rings, among(isOther)]
    .map((part) => digestOf(JSON.stringify(part)).slice(0, 8))
    .join('');
}
