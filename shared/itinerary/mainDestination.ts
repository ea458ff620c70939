import type { Destination } from '../model/destination';
import type { Mission } from '../model/mission';
import { destinationsOf } from './destinationsOf';

/** Where the mission mainly goes; absent while the coordinator has not said. */
export function mainDestination(mission: Mission): Destination | undefined {
  return destinationsOf(mission)[0];
}
