import type { PublishedEvent } from '../model/publication';
import type { JCalComponent, JCalProperty } from './jCal';
import { timesAsPublished } from './publishedTimes';
import { timeProperties } from './timeProperties';

/**
 * An event that is taken back, made of nothing but what its recipient was sent: the item may be gone by now, or say what
 * they must not read. In UTC, so that it needs no zone and changes how no other event is written.
 */
export function withdrawnComponent(
  uid: string,
  published: Pick<PublishedEvent, 'start' | 'end' | 'summary'>,
  organizer: JCalProperty | undefined,
): JCalComponent {
  const properties: readonly JCalProperty[] = [
    ['uid', {}, 'text', uid],
    ...timeProperties(timesAsPublished(published), () => false),
    ['summary', {}, 'text', published.summary],
    ['status', {}, 'text', 'CANCELLED'],
    ['transp', {}, 'text', 'TRANSPARENT'],
    ['class', {}, 'text', 'PRIVATE'],
    ...(organizer ? [organizer] : []),
  ];
  return ['vevent', properties, []];
}
