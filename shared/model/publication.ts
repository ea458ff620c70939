import { z } from 'zod';
import { instantSchema, type Instant } from './instant';

/** An identifier of a recipient or an item: see `identifierPattern`; a recipient's begins with what it is. */
const name = '[a-z][a-z0-9-]{1,127}';
const eventPattern = new RegExp(`^(?<scope>${name})/(?<item>${name})/(?<sequence>\\d{1,9})/(?<digest>[0-9a-f]{16})$`);
const writingPattern = new RegExp(`^(?<scope>${name})/(?<at>\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z)$`);

/** What one entry of the publication ledger speaks of. */
export type PublicationPlace =
  /** `delegate-anne/flight/3/8c51f0a9b2d4e671`: one event as it was last published to one recipient. */
  | {
      readonly kind: 'event';
      readonly scope: string;
      readonly item: string;
      readonly sequence: number;
      readonly digest: string;
    }
  /** `delegate-anne/2026-06-01T14:00:00Z`: when a recipient's file was last written with something new in it. */
  | { readonly kind: 'writing'; readonly scope: string; readonly at: Instant };

/**
 * The key of an entry says which publication it is, so that two computers that publish apart never write at one key unless
 * they published the same: a merge keeps both entries, and the higher SEQUENCE counts.
 */
export const publicationKeySchema = z
  .string()
  .max(290)
  .refine((key) => eventPattern.test(key) || writingPattern.test(key), { error: 'no-such-publication' });

/** An instant and the clock on which it was read (RFC 9557), or a day: `2026-06-22T16:00:00Z[America/Los_Angeles]`, `2026-06-22`. */
const endPattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z\[[A-Za-z][A-Za-z0-9_+/-]{0,62}\])?$/;

/** An event as a recipient was last sent it. */
export const publishedEventSchema = z.strictObject({
  /** Its DTSTAMP and LAST-MODIFIED. */
  at: instantSchema,
  /** `withdrawn`: cancelled because it no longer concerns the recipient; `gone`: no longer mentioned in their file either. */
  state: z.enum(['tentative', 'confirmed', 'cancelled', 'withdrawn', 'gone']),
  start: z.string().regex(endPattern),
  /** Absent for a moment without length; of days, the one after the last. */
  end: z.string().regex(endPattern).exactOptional(),
  summary: z.string().max(4_000),
  /** Digests of its place, its description, its reminders and all else, eight figures each. */
  parts: z.string().regex(/^[0-9a-f]{32}$/),
});
export type PublishedEvent = z.infer<typeof publishedEventSchema>;

/** How a file was written: language, times. */
export const publishedWritingSchema = z.record(z.string().max(40), z.string().max(40));

const contentSchema = z.union([publishedEventSchema, publishedWritingSchema]);

/**
 * What was published there, in JSON: one scalar, so that two computers' publications of one event never merge into one
 * that nobody sent.
 */
export const publicationSchema = z.string().max(8_000).refine(isContent, { error: 'no-such-publication' });

function isContent(text: string): boolean {
  try {
    return contentSchema.safeParse(JSON.parse(text)).success;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Undefined for a key of a form that this release does not know. */
export function publicationPlace(key: string): PublicationPlace | undefined {
  const event = eventPattern.exec(key)?.groups;
  if (event) {
    const { scope = '', item = '', sequence = '', digest = '' } = event;
    return { kind: 'event', scope, item, sequence: Number(sequence), digest };
  }
  const { scope, at } = writingPattern.exec(key)?.groups ?? {};
  return scope === undefined ? undefined : { kind: 'writing', scope, at: instantSchema.parse(at) };
}

export function publicationKey(place: PublicationPlace): string {
  return place.kind === 'event'
    ? `${place.scope}/${place.item}/${place.sequence}/${place.digest}`
    : `${place.scope}/${place.at}`;
}
