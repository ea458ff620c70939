import type { EventChange } from './eventChange';

/** What an update does to a calendar, as people count it. */
export interface ChangeCounts {
  readonly added: number;
  readonly moved: number;
  readonly changed: number;
  /** Cancelled, or no longer the recipient's. */
  readonly withdrawn: number;
  readonly unchanged: number;
}

const countOf = {
  new: 'added',
  back: 'added',
  moved: 'moved',
  changed: 'changed',
  cancelled: 'withdrawn',
  withdrawn: 'withdrawn',
  unchanged: 'unchanged',
} as const satisfies Readonly<Record<EventChange['kind'], keyof ChangeCounts>>;

export function countChanges(changes: readonly EventChange[]): ChangeCounts {
  const counts = { added: 0, moved: 0, changed: 0, withdrawn: 0, unchanged: 0 };
  for (const { kind } of changes) counts[countOf[kind]] += 1;
  return counts;
}
