import { publishedEventSchema, type PublishedEvent } from '../model/publication';

/** Far more than a mission sends, and little to remember. */
const mostKnown = 20_000;

const known = new Map<string, PublishedEvent | undefined>();

/**
 * What an entry of the publication ledger says of an event; undefined for one that says something else. Each text is read
 * once: with every export a few are added to thousands that stay.
 */
export function publishedEventOf(value: string): PublishedEvent | undefined {
  if (known.has(value)) return known.get(value);
  const read = publishedEventSchema.safeParse(JSON.parse(value));
  const event = read.success ? read.data : undefined;
  remember(value, event);
  return event;
}

/** The text of an entry, which need not be read to be known. */
export function publishedEventText(event: PublishedEvent): string {
  const value = JSON.stringify(event);
  remember(value, event);
  return value;
}

function remember(value: string, event: PublishedEvent | undefined): void {
  if (known.size >= mostKnown) known.clear();
  known.set(value, event);
}
