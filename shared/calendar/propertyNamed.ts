import type { JCalProperty } from './jCal';

/** The first property of that name (in lower case), or undefined. */
export function propertyNamed(properties: readonly JCalProperty[], name: string): JCalProperty | undefined {
  return properties.find((property) => property[0] === name);
}
