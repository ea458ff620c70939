import type { AgendaProblem } from '../imports/agendaFile';
import { occurrenceKey } from './occurrenceKey';
import { propertyOf } from './propertyOf';
import type { SourceEvent } from './sourceEvent';
import { sourceTime, type SourceContext } from './sourceTime';
import { textOf } from './textOf';

/** An event and those of its occurrences that were changed on their own, by what they replace (`occurrenceKey`). */
export interface SourceSeries {
  master?: SourceEvent;
  readonly replaced: Map<string, SourceEvent>;
}

/**
 * Groups events by UID. Of two that claim one place the newer SEQUENCE wins; between equals, what stands later in the file.
 *
 * @param problems two that claim one place and do not say the same are added here
 */
export function sourceSeries(
  sources: readonly SourceEvent[],
  context: SourceContext,
  problems: AgendaProblem[],
): readonly SourceSeries[] {
  const all = new Map<string, SourceSeries>();
  for (const source of sources) {
    const series: SourceSeries = all.get(source.uid) ?? { replaced: new Map() };
    all.set(source.uid, series);
    const key = replacedKey(source, context);
    const known = key === undefined ? series.master : series.replaced.get(key);
    if (known && !saysTheSame(known, source)) problems.push(problemOf(source));
    if (known && known.words.sequence > source.words.sequence) continue;
    if (key === undefined) series.master = source;
    else series.replaced.set(key, source);
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

function replacedKey({ component }: SourceEvent, context: SourceContext): string | undefined {
  const property = propertyOf(component, 'recurrence-id');
  if (!property) return undefined;
  const time = sourceTime(property[3], property[1], context);
  return time.ok ? occurrenceKey(time.value) : textOf(component, 'recurrence-id');
}
