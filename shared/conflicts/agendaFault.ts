import type { Entry } from '../itinerary/missionIndex';
import type { EpochMs } from '../time/epochMs';
import type { FindingValues } from './finding';
import type { Severity } from './severity';

/**
 * Something wrong in the agenda of one delegate. What is wrong in several for the same items becomes one finding, whose
 * sentence can count (`count`) or name (`name`) whom it concerns.
 */
export interface AgendaFault {
  /** In the order of the itinerary; never empty. */
  readonly entries: readonly [Entry, ...Entry[]];
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Stands for the items in the finding's identifier, where they do not tell faults apart. */
  readonly key?: string;
  /** Where it is milder than the rule. */
  readonly severity?: Severity;
  /** Which of the rule's sentences, where it has several. */
  readonly sentence?: string;
  readonly values: FindingValues;
}
