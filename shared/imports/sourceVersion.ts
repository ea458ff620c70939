import { digestOf } from '../text/digestOf';
import type { AgendaEvent } from './agendaFile';

/** What of an event an item takes over, each asked about on its own where the coordinator has changed it since. */
export const eventFields = ['start', 'minutes', 'status', 'title', 'place', 'description'] as const;
export type EventField = (typeof eventFields)[number];

/** What an item remembers of the event it came from: one line in `ItineraryItem.sourceVersion`. */
export interface SourceVersion {
  readonly sequence: number;
  /** Of everything that an import takes over, because many sources never raise SEQUENCE (RFC 5545 3.8.7.4). */
  readonly digest: string;
  /** From which agenda it came (`sourceKey`); absent in what was imported before agendas were told apart. */
  readonly source?: string;
  /** What each field of the item would be if nobody had changed it here since; absent likewise. */
  readonly fields?: Readonly<Record<EventField, string>>;
  /** The place as the source writes it: the same text may mean another venue once the mission knows more of them. */
  readonly location?: string;
}

/** The digest of all that an event says. */
export function digestOfEvent(event: AgendaEvent): string {
  const { title, description, location, start, minutes, isAllDay, status, carried, endZone } = event;
  const said = [title, description, location, start, minutes, isAllDay, status];
  const item = carried ? [JSON.stringify(carried), endZone] : [];
  return digestOf([...said, ...item].join('\u0000'));
}

const shortLength = 8;

/** Enough to notice that a value is another one. */
export function shortDigest(value: string): string {
  return digestOf(value).slice(0, shortLength);
}

/** `3:0123456789abcdef:0123456789abcdef:…`, the last part being the digests of the fields and of the location in a row. */
export function writeSourceVersion({ sequence, digest, source, fields, location }: SourceVersion): string {
  const short = `${sequence}:${digest}`;
  if (source === undefined || !fields || location === undefined) return short;
  return `${short}:${source}:${eventFields.map((field) => fields[field]).join('')}${location}`;
}

const pattern = /^(\d+):([0-9a-f]+)(?::([0-9a-f]{16}):([0-9a-f]{56}))?$/;

export function readSourceVersion(text: string | undefined): SourceVersion | undefined {
  const [, sequence, digest, source, digests] = pattern.exec(text ?? '') ?? [];
  if (sequence === undefined || digest === undefined) return undefined;
  const short = { sequence: Number(sequence), digest };
  if (source === undefined || digests === undefined) return short;
  const [start = '', minutes = '', status = '', title = '', place = '', description = '', location = ''] =
    digests.match(/.{8}/g) ?? [];
  return { ...short, source, fields: { start, minutes, status, title, place, description }, location };
}
