import type { JCalProperty, JCalValue } from './jCal';
import { lengthUntil } from './lengthUntil';
import type { SourceEvent } from './sourceEvent';
import type { SourceOccurrence } from './sourceOccurrences';
import { sourceTime, type SourceContext } from './sourceTime';

export interface ListedDates {
  readonly occurrences: readonly SourceOccurrence[];
  /** As the file writes them; what is wrong with a date that is to be excluded must not pass in silence. */
  readonly unreadable: readonly string[];
}

/** The dates that RDATE adds or EXDATE excludes, each of which may be a period with a length of its own (RFC 5545 section 3.8.5). */
export function listedDates(
  { component, brokenLists }: SourceEvent,
  name: 'rdate' | 'exdate',
  context: SourceContext,
): ListedDates {
  const occurrences: SourceOccurrence[] = [];
  const unreadable: string[] = brokenLists.has(name) ? [name.toUpperCase()] : [];
  for (const [, parameters, , ...values] of component[1].filter((property) => property[0] === name)) {
    for (const value of values) {
      const occurrence = occurrenceOf(value, parameters, context);
      if (occurrence) occurrences.push(occurrence);
      else unreadable.push(textOfValue(value, parameters));
    }
  }
  return { occurrences, unreadable };
}

function occurrenceOf(
  value: JCalValue,
  parameters: JCalProperty[1],
  context: SourceContext,
): SourceOccurrence | undefined {
  const [from, until] = Array.isArray(value) ? (value as readonly string[]) : [value];
  const start = sourceTime(from, parameters, context);
  if (!start.ok) return undefined;
  if (typeof until !== 'string') return { start: start.value };
  const minutes = lengthUntil(start.value, until, parameters, context);
  return minutes === undefined || minutes < 0 ? undefined : { start: start.value, minutes };
}

function textOfValue(value: JCalValue, { tzid }: JCalProperty[1]): string {
  const text = Array.isArray(value) ? value.join('/') : typeof value === 'string' ? value : '';
  return typeof tzid === 'string' ? `${text} (${tzid})` : text;
}
