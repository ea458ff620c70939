import type { Instant } from '../model/instant';
import type { EpochMs } from './epochMs';

export function epochMsOfInstant(instant: Instant): EpochMs {
  return Date.parse(instant);
}
