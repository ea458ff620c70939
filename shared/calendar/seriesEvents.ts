import type { AgendaEvent, AgendaProblem } from '../imports/agendaFile';
import { agendaEvent } from './agendaEvent';
import { occurrenceKey } from './occurrenceKey';
import { propertyOf } from './propertyOf';
import type { SourceEvent } from './sourceEvent';
import { sourceOccurrences } from './sourceOccurrences';
import type { SourceSeries } from './sourceSeries';
import type { SourceContext, SourceTime } from './sourceTime';

/**
 * Each time at which an event happens, with its own UID where it repeats, so that a second import meets the same ones.
 *
 * @param problems what could not be taken over is added here
 */
export function seriesEvents(
  { master, replaced }: SourceSeries,
  context: SourceContext,
  problems: AgendaProblem[],
): AgendaEvent[] {
  const left = new Map(replaced);
  const events: AgendaEvent[] = [];
  const add = (source: SourceEvent, uid: string, start: SourceTime) => {
    const event = agendaEvent(source, uid, start, context.zone);
    if (event) events.push(event);
    else problems.push(problemOf(source, 'wall-time-in-gap', start.kind === 'time' ? start.local : start.date));
  };
  if (master) {
    const { starts, problem } = sourceOccurrences(master, context);
    if (problem) problems.push(problemOf(master, problem, ''));
    for (const start of starts) {
      const key = occurrenceKey(start);
      const changed = left.get(key);
      left.delete(key);
      add(changed ?? master, repeats(master) || changed ? `${master.uid}/${key}` : master.uid, changed?.start ?? start);
    }
  }
  for (const [key, source] of left) add(source, `${source.uid}/${key}`, source.start);
  return events;
}

function repeats({ component, hasBrokenRule }: SourceEvent): boolean {
  return hasBrokenRule || ['rrule', 'rdate'].some((name) => propertyOf(component, name) !== undefined);
}

function problemOf({ uid, words }: SourceEvent, code: AgendaProblem['code'], detail: string): AgendaProblem {
  return { code, uid, title: words.title, detail };
}
