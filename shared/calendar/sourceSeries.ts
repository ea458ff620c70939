import type { AgendaProblem } from '../imports/agendaFile';
import { occurrenceKey } from './occurrenceKey';
import { propertyOf } from './propertyOf';
import type { SourceEvent } from './sourceEvent';
import type { SourceTime } from './sourceTime';

/** An event and those of its occurrences that were changed on their own, by what they replace (`occurrenceKey`). */
export interface SourceSeries {
  master?: SourceEvent;
  readonly replaced: Map<string, SourceEvent>;
  /** Changes that hold from one occurrence on (RANGE=THISANDFUTURE), by what that one is known by. */
  readonly onwards: Map<string, OnwardChange>;
}

export interface OnwardChange {
  /** When the first occurrence that it changes would have been. */
  readonly from: SourceTime;
  readonly source: SourceEvent;
}

/**
 * Groups events by UID. Of two that claim one place the newer SEQUENCE wins; between equals, what stands later in the file.
 *
 * @param problems two that claim one place and do not say the same are added here
 */
export function sourceSeries(sources: readonly SourceEvent[], problems: AgendaProblem[]): readonly SourceSeries[] {
  const all = new Map<string, SourceSeries>();
  for (const source of sources) {
    const series: SourceSeries = all.get(source.uid) ?? { replaced: new Map(), onwards: new Map() };
    all.set(source.uid, series);
    const from = source.replaces;
    const key = from && occurrenceKey(from);
    const known = key === undefined ? series.master : series.replaced.get(key);
    if (known && !saysTheSame(known, source)) problems.push(problemOf(source));
    if (known && known.words.sequence > source.words.sequence) continue;
    if (key === undefined) series.master = source;
    else series.replaced.set(key, source);
    if (key !== undefined && from && isOnward(source)) series.onwards.set(key, { from, source });
  }
  return [...all.values()];
}

function problemOf({ uid, words }: SourceEvent): AgendaProblem {
  return { code: 'same-uid', uid, title: words.title, detail: uid };
}

function saysTheSame(one: SourceEvent, other: SourceEvent): boolean {
  const said = ({ words, start, minutes }: SourceEvent) => JSON.stringify([words, occurrenceKey(start), minutes]);
  return said(one) === said(other);
}

function isOnward({ component }: SourceEvent): boolean {
  const range = propertyOf(component, 'recurrence-id')?.[1]['range'];
  return typeof range === 'string' && range.toUpperCase() === 'THISANDFUTURE';
}
