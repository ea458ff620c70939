import type { EventStamp } from './eventStamp';
import { noParameters, type JCalComponent } from './jCal';

/** An event as it is published: right after its UID, when and how often it was. */
export function stampedEvent(
  [name, [uid, ...rest], alarms]: JCalComponent,
  { at, sequence }: EventStamp,
): JCalComponent {
  if (!uid) throw new Error('An event begins with its UID');
  return [
    name,
    [
      uid,
      ['dtstamp', noParameters, 'date-time', at],
      ['last-modified', noParameters, 'date-time', at],
      ['sequence', noParameters, 'integer', sequence],
      ...rest,
    ],
    alarms,
  ];
}
