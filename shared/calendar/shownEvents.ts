import type { EventPublication } from './eventPublications';
import type { ShownEvent } from './provenText';

/** The events that a file with these publications mentions. */
export function shownEvents(publications: readonly EventPublication[]): readonly ShownEvent[] {
  return publications.flatMap(({ event, times }) => (event ? [{ event, times }] : []));
}
