import type { JCalComponent, JCalProperty } from './jCal';

/** The first property of that name (in lower case), or undefined. */
export function propertyOf([, properties]: JCalComponent, name: string): JCalProperty | undefined {
  return properties.find((property) => property[0] === name);
}
