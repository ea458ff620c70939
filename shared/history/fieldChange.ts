import { weekdaySchema } from '../model/venue';
import type { FieldOfHistory } from './fieldKind';
import { historyValue } from './historyValue';
import type { MissionThen, PlainRecord } from './missionThen';
import type { FieldChange } from './recordChange';
import { setDifference } from './setDifference';

/** A record before and after, and the missions that its references meant. */
export interface Sides {
  readonly before: PlainRecord;
  readonly after: PlainRecord;
  readonly thenBefore: MissionThen;
  readonly thenAfter: MissionThen;
}

/** What became of one field: nothing, one change, or for opening hours one for each weekday. */
export function fieldChanges({ kind, label }: FieldOfHistory, field: string, sides: Sides): readonly FieldChange[] {
  const [before, after] = [sides.before[field], sides.after[field]];
  if (kind === 'hours') return hoursChanges(before, after);
  if (typeof kind === 'object' && ('many' in kind || 'manyWords' in kind)) {
    const { added, removed } = setDifference(kind, before, after, sides);
    return added.length + removed.length === 0 ? [] : [{ kind: 'set', label, added, removed }];
  }
  if (kind === 'order') return before === after ? [] : [{ kind, label }];
  if (before === after || (kind === 'flag' && isTrue(before) === isTrue(after))) return [];
  const was = historyValue(kind, before, sides.thenBefore);
  const is = historyValue(kind, after, sides.thenAfter);
  return was === null && is === null ? [] : [{ kind: 'value', label, before: was, after: is }];
}

function isTrue(value: unknown): boolean {
  return value === true;
}

function hoursChanges(before: unknown, after: unknown): readonly FieldChange[] {
  return weekdaySchema.options.flatMap((day) => {
    const [was, is] = [hoursOn(before, day), hoursOn(after, day)];
    if (was === is) return [];
    return [{ kind: 'value', label: `history:hours.${day}`, before: hoursValue(was), after: hoursValue(is) } as const];
  });
}

function hoursOn(hours: unknown, day: string): string | undefined {
  const value = typeof hours === 'object' && hours !== null ? (hours as PlainRecord)[day] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function hoursValue(hours: string | undefined) {
  return hours === undefined ? null : ({ kind: 'hours', hours } as const);
}
