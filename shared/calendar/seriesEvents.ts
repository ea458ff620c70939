import type { AgendaEvent, AgendaProblem } from '../imports/agendaFile';
import { agendaEvent } from './agendaEvent';
import type { FileClocks } from './fileClocks';
import { occurrenceKey } from './occurrenceKey';
import { onwardOccurrence } from './onwardOccurrence';
import { propertyOf } from './propertyOf';
import type { SourceEvent } from './sourceEvent';
import { sourceOccurrences, type SourceOccurrence } from './sourceOccurrences';
import type { SourceSeries } from './sourceSeries';
import type { SourceContext } from './sourceTime';

/**
 * Each time at which an event happens, with its own UID where it repeats, so that a second import meets the same ones.
 *
 * @param clocks are told what stands on them
 * @param problems what could not be taken over is added here
 */
export function seriesEvents(
  { master, replaced, onwards }: SourceSeries,
  context: SourceContext,
  clocks: FileClocks,
  problems: AgendaProblem[],
): AgendaEvent[] {
  const left = new Map(replaced);
  const events: AgendaEvent[] = [];
  const add = (source: SourceEvent, uid: string, occurrence: SourceOccurrence) => {
    const { start } = occurrence;
    const event = agendaEvent(source, uid, occurrence, context.zone);
    clocks.saw(source.words.title, start);
    if (event) events.push(event);
    else problems.push(problemOf(source, 'wall-time-in-gap', start.kind === 'time' ? start.local : start.date));
  };
  if (master) {
    for (const occurrence of occurrencesOf(master, context, problems)) {
      const key = occurrenceKey(occurrence.start);
      const changed = left.get(key);
      left.delete(key);
      const uid = repeats(master) || changed ? `${master.uid}/${key}` : master.uid;
      const onward = changed ? undefined : onwardOccurrence(occurrence.start, onwards.values());
      if (changed) add(changed, uid, { start: changed.start });
      else if (onward) add(onward.source, uid, { start: onward.start });
      else add(master, uid, occurrence);
    }
  }
  for (const [key, source] of left) {
    add(source, `${source.uid}/${key}`, { start: source.start });
    // Without its series, nobody knows which dates such a change holds for.
    if (!master && onwards.has(key)) problems.push(problemOf(source, 'bad-rule', ''));
  }
  return events;
}

function occurrencesOf(master: SourceEvent, context: SourceContext, problems: AgendaProblem[]) {
  const { occurrences, problem, unreadable } = sourceOccurrences(master, context);
  if (problem) problems.push(problemOf(master, problem, ''));
  for (const text of unreadable) problems.push(problemOf(master, 'bad-exception', text));
  return occurrences;
}

function repeats({ component, hasBrokenRule }: SourceEvent): boolean {
  return hasBrokenRule || ['rrule', 'rdate'].some((name) => propertyOf(component, name) !== undefined);
}

function problemOf({ uid, words }: SourceEvent, code: AgendaProblem['code'], detail: string): AgendaProblem {
  return { code, uid, title: words.title, detail };
}
