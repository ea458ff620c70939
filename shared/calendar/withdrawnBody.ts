import type { PublishedEvent } from '../model/publication';
import type { EventBody } from './eventBody';
import { noParameters, type JCalProperty } from './jCal';
import { timesAsPublished } from './publishedTimes';
import { timeProperties } from './timeProperties';

/**
 * An event that is taken back, made of nothing but what its recipient was sent: the item may be gone by now, or say what
 * they must not read. In UTC, so that it needs no zone and changes how no other event is written.
 */
export function withdrawnBody(
  published: Pick<PublishedEvent, 'start' | 'end' | 'summary'>,
  organizer: JCalProperty | undefined,
): EventBody {
  const properties: readonly JCalProperty[] = [
    ...timeProperties(timesAsPublished(published), () => undefined),
    ['summary', noParameters, 'text', published.summary],
    ['status', noParameters, 'text', 'CANCELLED'],
    ['transp', noParameters, 'text', 'TRANSPARENT'],
    ['class', noParameters, 'text', 'PRIVATE'],
    ...(organizer ? [organizer] : []),
  ];
  return { summary: published.summary, properties, alarms: [] };
}
