import type { JCalComponent } from './jCal';
import { propertyOf } from './propertyOf';

/** The value of the first property of that name as text; empty where there is none. */
export function textOf(component: JCalComponent, name: string): string {
  const value = propertyOf(component, name)?.[3];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
