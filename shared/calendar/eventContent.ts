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
  const parts = partsOf(component);
  // With the instants: new zone rules can move an event without a word of it changing.
  const rest = component[1].flatMap((property) => (elsewhere.has(property[0]) ? [saidBy(property)] : []));
  return {
    ...stamps,
    ...ends,
    times,
    component,
    summary: textOf(component, 'summary'),
    parts: parts.map((part) => part.slice(0, 8)).join(''),
    digest: digestOf([...rest, ...parts, ends.start, ends.end ?? ''].join(separator)),
  };
}

/** The named parts of `PublishedEvent.parts`, in their order. What has no name there is in the last. */
const places: ReadonlySet<string> = new Set(['location', 'geo']);
const details: ReadonlySet<string> = new Set(['description', 'url']);
/** Kept in the ledger as they are, or never changing. */
const elsewhere: ReadonlySet<string> = new Set(['uid', 'dtstart', 'dtend', 'summary', 'status']);

/** Stands in no text of a calendar. */
const separator = '\u0000';

/** A text that differs where the property does; nearly all have one text as their value, and need not be made JSON. */
function saidBy(property: JCalProperty): string {
  const [name, { tzid, ...others }, type, value, ...more] = property;
  const isPlain = typeof value === 'string' && more.length === 0 && Object.keys(others).length === 0;
  return isPlain ? `${name} ${String(tzid ?? '')} ${type} ${value}` : JSON.stringify(property);
}

/** A whole digest of each part, so that no text is gone through twice. */
function partsOf([, properties, alarms]: JCalComponent): readonly string[] {
  const texts: Record<'place' | 'details' | 'other', string[]> = { place: [], details: [], other: [] };
  for (const property of properties) {
    const [name] = property;
    if (elsewhere.has(name)) continue;
    texts[places.has(name) ? 'place' : details.has(name) ? 'details' : 'other'].push(saidBy(property));
  }
  const { place, details: more, other } = texts;
  // When it rings: what it says then is the title again.
  const rings = alarms.map(([, parts]) => parts.filter(([name]) => name !== 'description'));
  return [place.join(separator), more.join(separator), JSON.stringify(rings), other.join(separator)].map(digestOf);
}
