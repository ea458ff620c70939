import type { MarginField } from '../model/marginFields';
import type { MarginName } from './margins';

/** The field of the mission that sets a margin: `beforeFlight` is `marginBeforeFlight`. The compiler misses one that is not there. */
export function marginFieldOf(name: MarginName): MarginField {
  return `margin${name.charAt(0).toUpperCase()}${name.slice(1)}` as `margin${Capitalize<MarginName>}`;
}
