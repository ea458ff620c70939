import type { Announcement } from '../model/announcement';
import type { Claim } from '../model/claim';
import { claimStandingParts } from '../model/claimStanding';
import type { Clause } from '../model/clause';
import type { AgreementId } from '../model/identifier';
import { idsIn } from '../model/idsIn';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Outcome } from '../model/outcome';
import type { PlainDate } from '../model/plainDate';
import type { SupportRequest } from '../model/supportRequest';
import { standingParts } from '../model/supportStanding';
import { clausesOf } from './clausesOf';
import { dayOfItem, dayOfRequest } from './dayOfEvidence';

/** Something in the mission that was done under a clause, and its day where it has one. */
export type Evidence = { readonly day: PlainDate | undefined } & (
  | { readonly collection: 'items'; readonly record: ItineraryItem }
  | { readonly collection: 'supportRequests'; readonly record: SupportRequest }
  | { readonly collection: 'announcements'; readonly record: Announcement }
  | { readonly collection: 'claims'; readonly record: Claim }
  | { readonly collection: 'outcomes'; readonly record: Outcome }
);

export interface ClauseEvidence {
  readonly clause: Clause;
  /** The earliest first; what has no day comes last. */
  readonly evidence: readonly Evidence[];
}

type Source = Pick<Mission, 'clauses' | 'items' | 'supportRequests' | 'announcements' | 'claims' | 'outcomes'>;

/**
 * What of the mission was done under each clause of an agreement, in the order of the clauses. Deleted records show nothing,
 * nor do cancelled items, declined requests and refused claims.
 */
export function evidenceByClause(mission: Source, agreement: AgreementId): readonly ClauseEvidence[] {
  return clausesOf(mission, agreement).map((clause) => ({
    clause,
    evidence: evidenceOf(mission, clause).sort((one, other) => (order(one) < order(other) ? -1 : 1)),
  }));
}

function evidenceOf(mission: Source, clause: Clause): Evidence[] {
  const { items, claims, outcomes } = mission;
  const dayOf = (item: ItineraryItem | undefined) => (item ? dayOfItem(item) : undefined);
  return [
    ...living(idsIn(clause.items).map((id) => items[id]))
      .filter(({ status }) => status !== 'cancelled')
      .map((record) => ({ collection: 'items' as const, record, day: dayOfItem(record) })),
    ...living(Object.values(mission.supportRequests))
      .filter(({ clause: under, standing }) => under === clause.id && standingParts(standing).status !== 'declined')
      .map((record) => ({ collection: 'supportRequests' as const, record, day: dayOfRequest(record, items) })),
    ...living(Object.values(mission.announcements))
      .filter((announcement) => announcement.clause === clause.id)
      .map((record) => ({ collection: 'announcements' as const, record, day: record.day })),
    ...living(idsIn(clause.claims).map((id) => claims[id]))
      .filter(({ standing }) => claimStandingParts(standing).status !== 'refused')
      .map((record) => ({ collection: 'claims' as const, record, day: record.day })),
    ...living(idsIn(clause.outcomes).map((id) => outcomes[id])).map((record) => ({
      collection: 'outcomes' as const,
      record,
      day: dayOf(items[record.item]),
    })),
  ];
}

function living<T extends { readonly deleted?: true | undefined }>(records: readonly (T | undefined)[]): T[] {
  return records.flatMap((record) => (record && !record.deleted ? [record] : []));
}

function order({ day, collection, record }: Evidence): string {
  return `${day ?? '~'} ${collection} ${record.id}`;
}
