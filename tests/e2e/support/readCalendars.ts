import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { lintedCalendar } from './lintedCalendar';

/** Properties that differ between two writings of the same programme. */
const ofOneWriting = new Set(['uid', 'dtstamp', 'last-modified', 'sequence']);

/** What a calendar says, property by property with parameters, its events in one order whatever their identifiers. */
export interface CalendarFacts {
  readonly properties: readonly string[];
  readonly zones: readonly string[];
  readonly events: readonly (readonly string[])[];
}

/** Reads every calendar of a folder, by file name, once the linter has found nothing in it. */
export async function readCalendars(folder: string): Promise<Readonly<Record<string, CalendarFacts>>> {
  const facts: Record<string, CalendarFacts> = {};
  for (const name of readdirSync(folder).sort()) {
    facts[name] = factsOf((await lintedCalendar(join(folder, name))).toString('utf8'));
  }
  return facts;
}

function factsOf(text: string): CalendarFacts {
  const calendar = ICAL.Component.fromString(text);
  const events = calendar.getAllSubcomponents('vevent').map(linesOf);
  return {
    properties: linesOf(calendar),
    zones: calendar.getAllSubcomponents('vtimezone').map(String).sort(),
    events: events.sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1)),
  };
}

function linesOf(component: ICAL.Component): readonly string[] {
  const properties = component.getAllProperties().filter(({ name }) => !ofOneWriting.has(name));
  return properties.map((property) => property.toICALString()).sort();
}
