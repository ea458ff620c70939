import { type Instant, instantSchema } from '../../shared/model/instant';
import { epochMsNow } from './epochMsNow';

/** Now, to the second: when an edit that is tried out in the window would be made. */
export function instantNow(): Instant {
  return instantSchema.parse(`${new Date(epochMsNow()).toISOString().slice(0, 19)}Z`);
}
