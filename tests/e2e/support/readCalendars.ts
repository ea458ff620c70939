import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';

/** Properties that differ between two writings of the same programme. */
const ofOneWriting = new Set(['uid', 'dtstamp', 'last-modified', 'sequence']);

/** What a calendar says, property by property with parameters, its events in one order whatever their identifiers. */
export interface CalendarFacts {
  readonly properties: readonly string[];
  readonly zones: readonly string[];
  readonly events: readonly (readonly string[])[];
}

/** Reads every calendar of a folder, by file name. */
export function readCalendars(folder: string): Readonly<Record<string, CalendarFacts>> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, factsOf(readFileSync(join(folder, name), 'utf8'))]));
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
