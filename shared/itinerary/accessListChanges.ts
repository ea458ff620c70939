import type { DelegateId } from '../model/identifier';
import type { Session } from '../model/itineraryItem';
import { type AccessFacts, accessListContent, accessListParts } from './accessListContent';

/** In what a list that was sent no longer holds. */
export type AccessListChange =
  | { readonly kind: 'moved' | 'elsewhere' }
  | { readonly kind: 'added' | 'left' | 'renamed'; readonly delegate: DelegateId };

/**
 * In what the list of a visit has changed since it was sent; nothing where it was not sent, and where it was sent before what it said was
 * kept, because that is not known.
 */
export function accessListChanges(visit: Session, facts: AccessFacts): readonly AccessListChange[] {
  if (visit.accessListSent === undefined || visit.accessListContent === undefined) return [];
  const current = accessListContent(visit, facts);
  if (current === visit.accessListContent) return [];
  const [sent, now] = [accessListParts(visit.accessListContent), accessListParts(current)];
  return [
    ...(sent.start === now.start ? [] : [{ kind: 'moved' } as const]),
    ...(sent.venue === now.venue ? [] : [{ kind: 'elsewhere' } as const]),
    ...[...now.visitors].flatMap(([delegate, name]): readonly AccessListChange[] => {
      const known = sent.visitors.get(delegate);
      if (known === undefined) return [{ kind: 'added', delegate }];
      return known === name ? [] : [{ kind: 'renamed', delegate }];
    }),
    ...[...sent.visitors.keys()]
      .filter((delegate) => !now.visitors.has(delegate))
      .map((delegate) => ({ kind: 'left', delegate }) as const),
  ];
}
