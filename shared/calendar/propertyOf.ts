import type { JCalComponent, JCalProperty } from './jCal';
import { propertyNamed } from './propertyNamed';

/** The first property of that name (in lower case) of a component, or undefined. */
export function propertyOf([, properties]: JCalComponent, name: string): JCalProperty | undefined {
  return propertyNamed(properties, name);
}
