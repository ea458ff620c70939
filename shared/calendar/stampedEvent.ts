import type { EventBody } from './eventBody';
import type { EventStamp } from './eventStamp';
import { noParameters, type JCalProperty } from './jCal';

/** An event as it goes into a file. */
export interface StampedEvent {
  readonly uid: string;
  /** Its recipient's own: its UID, and when and how often it was published. */
  readonly head: readonly JCalProperty[];
  readonly body: EventBody;
}

export function stampedEvent(uid: string, { at, sequence }: EventStamp, body: EventBody): StampedEvent {
  const head: readonly JCalProperty[] = [
    ['uid', noParameters, 'text', uid],
    ['dtstamp', noParameters, 'date-time', at],
    ['last-modified', noParameters, 'date-time', at],
    ['sequence', noParameters, 'integer', sequence],
  ];
  return { uid, head, body };
}
