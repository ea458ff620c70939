import type { Locale } from '../model/locale';
import { noParameters, type JCalComponent, type JCalProperty } from './jCal';
import { propertyOf } from './propertyOf';
import { readStructuredText, writeStructuredText } from './structuredText';

const general = ['kind', 'clocks', 'marks', 'booking', 'hosts', 'contacts'] as const;
const spoken = ['title', 'description', 'place', 'journey', 'bring', 'dress'] as const;

/** What an event says of its item for Passerelle alone, because no standard property does. */
export type SpokenFactName = (typeof spoken)[number];
export type FactName = (typeof general)[number] | `${SpokenFactName}-${Locale}`;

const prefix = 'x-passerelle-';

const names: readonly FactName[] = [...general, ...spoken.flatMap((name) => [`${name}-fr`, `${name}-en`] as const)];

/** As jCal has them; each one text, because a text that is put together anew is slow to look up. */
const propertyNames = new Map<FactName, string>(names.map((name) => [name, prefix + name]));

/** The names of our properties as jCal has them. */
export const factProperties: readonly string[] = [...propertyNames.values()];

/** A fact as a file has it: `X-PASSERELLE-PLACE-FR`. */
export function factName(name: string): string {
  return (prefix + name).toUpperCase();
}

/** `X-PASSERELLE-PLACE-FR:Table 14;Salle B;…`. jCal calls the type of a property that it does not know `unknown` and leaves its value alone. */
export function factProperty(name: FactName, parts: readonly string[]): JCalProperty {
  return [propertyNames.get(name) ?? prefix + name, noParameters, 'unknown', writeStructuredText(parts)];
}

/** The parts of a fact; undefined where the event does not say it. */
export function factOf(component: JCalComponent, name: FactName): readonly string[] | undefined {
  const value = propertyOf(component, prefix + name)?.[3];
  return typeof value === 'string' ? readStructuredText(value) : undefined;
}

/** Whether a property, by its name in jCal, says what kind of item an event is. */
export function isFact(name: string): boolean {
  return name.startsWith(prefix) || name === 'categories';
}
