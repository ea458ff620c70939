import type { AgendaEvent } from './agendaFile';
import { digestOf } from '../text/digestOf';

/** What an item remembers of the event it came from: `<SEQUENCE>:<digest>` in `ItineraryItem.sourceVersion`. */
export interface SourceVersion {
  readonly sequence: number;
  readonly digest: string;
}

/** The digest covers everything that an import takes over, because many sources never raise SEQUENCE (RFC 5545 3.8.7.4). */
export function sourceVersionOf(event: AgendaEvent): SourceVersion {
  const { sequence, title, description, location, start, minutes, isAllDay, status } = event;
  const said = [title, description, location, start, minutes, isAllDay, status].join('\u0000');
  return { sequence, digest: digestOf(said) };
}

export function writeSourceVersion({ sequence, digest }: SourceVersion): string {
  return `${sequence}:${digest}`;
}

export function readSourceVersion(text: string | undefined): SourceVersion | undefined {
  const parts = /^(\d+):([0-9a-f]+)$/.exec(text ?? '');
  return parts?.[1] && parts[2] ? { sequence: Number(parts[1]), digest: parts[2] } : undefined;
}
