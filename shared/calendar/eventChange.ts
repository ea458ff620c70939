import type { ItemId } from '../model/identifier';
import type { EventContent } from './eventContent';
import { isShown } from './isShown';
import type { LastPublished, ScopeLedger } from './publicationLedger';

/** What of an event is not as it was sent; `form`: nothing that a person reads, but the file says it otherwise. */
export type ChangedPart = 'time' | 'title' | 'status' | 'place' | 'details' | 'reminders' | 'form';

/** What has become of an event since its recipient was last sent it. */
export type EventChange =
  | { readonly kind: 'new'; readonly item: ItemId; readonly before: undefined; readonly now: EventContent }
  | { readonly kind: 'unchanged'; readonly item: ItemId; readonly before: LastPublished; readonly now: EventContent }
  /** Withdrawn once, and now theirs again. */
  | { readonly kind: 'back'; readonly item: ItemId; readonly before: LastPublished; readonly now: EventContent }
  | {
      readonly kind: 'moved' | 'changed' | 'cancelled';
      readonly item: ItemId;
      readonly before: LastPublished;
      readonly now: EventContent;
      readonly parts: readonly ChangedPart[];
    }
  /** Removed, no longer the recipient's, or no longer for them to know. */
  | { readonly kind: 'withdrawn'; readonly item: ItemId; readonly before: LastPublished };

/** Compares what would be published with what was: the events in the order of the file, then those that are no longer in it. */
export function eventChanges(events: readonly EventContent[], ledger: ScopeLedger | undefined): readonly EventChange[] {
  const present = new Set<string>(events.map(({ item }) => item));
  const absent = [...(ledger?.events ?? [])].filter(([item, { state }]) => !present.has(item) && isShown(state));
  return [
    ...events.map((now) => changeOf(now, ledger?.events.get(now.item))),
    ...absent
      .sort(([, one], [, other]) => (one.start < other.start ? -1 : 1))
      .map(([item, before]) => ({ kind: 'withdrawn', item: item as ItemId, before }) as const),
  ];
}

function changeOf(now: EventContent, before: LastPublished | undefined): EventChange {
  const { item } = now;
  if (!before) return { kind: 'new', item, before, now };
  if (!isShown(before.state)) return { kind: 'back', item, before, now };
  if (before.digest === now.digest && !before.isDivided) return { kind: 'unchanged', item, before, now };
  const parts = changedParts(before, now);
  if (now.state === 'cancelled' && before.state !== 'cancelled') return { kind: 'cancelled', item, before, now, parts };
  return { kind: parts.includes('time') ? 'moved' : 'changed', item, before, now, parts };
}

/** In the order of `PublishedEvent.parts`. */
const digested = ['place', 'details', 'reminders', 'form'] as const;

function changedParts(before: LastPublished, now: EventContent): readonly ChangedPart[] {
  const parts: ChangedPart[] = [];
  if (before.start !== now.start || before.end !== now.end) parts.push('time');
  if (before.summary !== now.summary) parts.push('title');
  if (before.state !== now.state) parts.push('status');
  for (const [index, part] of digested.entries()) {
    const [from, to] = [8 * index, 8 * index + 8];
    if (before.parts.slice(from, to) !== now.parts.slice(from, to)) parts.push(part);
  }
  return parts.length === 0 ? ['form'] : parts;
}
