import type { ItemId } from '../model/identifier';
import type { Instant } from '../model/instant';
import type { PublishedEvent } from '../model/publication';
import { addToDigest, beginDigests, digestFrom, type DigestSums } from '../text/digestSums';
import { isDueDay } from './dueDays';
import type { EventBody } from './eventBody';
import type { EventTimes } from './eventTimes';
import { isFact } from './factProperty';
import type { JCalProperty } from './jCal';
import type { PlannedEvent } from './plannedEvents';
import { publishedTimes } from './publishedTimes';

/** An event of a recipient's calendar as it would be published today: all it says, apart from when and how often it was. */
export interface EventContent extends Pick<PublishedEvent, 'start' | 'end' | 'summary' | 'parts'> {
  readonly item: ItemId;
  readonly times: EventTimes;
  readonly state: 'tentative' | 'confirmed' | 'cancelled';
  readonly body: EventBody;
  readonly digest: string;
  /** How often the item was edited, and when last, as far as anybody knows: what an event that is published for the first time is stamped with. */
  readonly revision: number;
  readonly changedAt: Instant | undefined;
}

/** A body is made of one item: what several recipients read alike is one object, and so is what it comes to. */
const known = new WeakMap<EventBody, EventContent>();

/** An event with the digests by which a later export knows whether anything, and what, has changed. */
export function eventContent(body: EventBody, planned: PlannedEvent): EventContent {
  const content = known.get(body) ?? digested(body, planned);
  known.set(body, content);
  return content;
}

function digested(body: EventBody, { item, times }: PlannedEvent): EventContent {
  const ends = publishedTimes(times);
  const sums = digestsOf(body);
  let parts = '';
  for (const part of [places, details, reminders, form]) {
    const digest = digestFrom(sums, part);
    parts += digest.slice(0, 8);
    addToDigest(sums, whole, digest);
  }
  // New zone rules can move an event without a word of it changing.
  addToDigest(sums, whole, ends.start);
  addToDigest(sums, whole, ends.end ?? '');
  const { id, status: state, revision, changedAt } = item;
  return {
    item: id,
    state,
    revision,
    changedAt: isDueDay(item) ? undefined : changedAt,
    ...ends,
    times,
    body,
    summary: body.summary,
    parts,
    digest: digestFrom(sums, whole),
  };
}

/** The named parts of `PublishedEvent.parts`, in their order. */
const [places, details, reminders, form, whole] = [0, 1, 2, 3, 4] as const;

function digestsOf({ properties, alarms }: EventBody): DigestSums {
  const sums = beginDigests(5);
  for (const property of properties) addProperty(sums, partOf(property[0]), property);
  // What a reminder says is the title again.
  for (const [, parts] of alarms) {
    for (const part of parts) if (part[0] !== 'description') addProperty(sums, reminders, part);
  }
  return sums;
}

/** What has no name is `form`; what the ledger keeps as it is, never changes or no program shows is of no part. */
function partOf(name: string): number {
  switch (name) {
    case 'dtstart':
    case 'dtend':
    case 'summary':
    case 'status':
      return whole;
    case 'location':
    case 'geo':
      return places;
    case 'description':
    case 'url':
      return details;
    default:
      return isFact(name) ? whole : form;
  }
}

/** Nearly all properties are one text, and need not be made JSON. */
function addProperty(sums: DigestSums, part: number, property: JCalProperty): void {
  const [name, parameters, , value, another] = property;
  addToDigest(sums, part, name);
  const isText = typeof value === 'string' && another === undefined;
  addToDigest(sums, part, isText ? value : JSON.stringify(property));
  for (const parameter in parameters) {
    addToDigest(sums, part, parameter);
    addToDigest(sums, part, String(parameters[parameter]));
  }
}
