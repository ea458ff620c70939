import type { AnnouncementId, ClaimId, DelegateId, ItemId, SupportRequestId } from '../model/identifier';
import type { Locale } from '../model/locale';
import type { SpokenLanguages } from '../model/spokenLanguages';
import type { EpochMs } from '../time/epochMs';
import type { HolidayId } from '../time/publicHolidays';
import type { RuleId } from './ruleId';
import type { Severity } from './severity';
import type { AirportWay, Way } from './ways/way';

/** What has a name in each language that the catalogues know, and not the rule. */
export type FindingWord =
  | { readonly kind: 'holiday'; readonly holiday: HolidayId }
  /** ISO 3166-1 alpha-2, or as it was written. */
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'languages'; readonly languages: SpokenLanguages }
  | { readonly kind: 'way'; readonly way: Way }
  /** The part of a time needed that is the way to an airport or from one. */
  | { readonly kind: 'airport-way'; readonly way: AirportWay };

/** What a sentence may name: figures, names, texts in both languages, wall times and dates (as the model writes them), words. */
export type FindingValues = Readonly<Record<string, string | number | Readonly<Record<Locale, string>> | FindingWord>>;

/** Something that a rule found wrong in the mission as it stands. Derived, never stored. */
export interface Finding {
  /** The same for the same fault as long as it lasts, so that a list keeps its place while it is recalculated. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The items concerned, in the order of the itinerary; empty only for a request, a claim or an announcement of none that stands. */
  readonly items: readonly ItemId[];
  /** The delegates who cannot follow their agenda, in the order of directories. */
  readonly delegates: readonly DelegateId[];
  /** The request for support that it is about. */
  readonly request?: SupportRequestId;
  /** The claim of a benefit that it is about. */
  readonly claim?: ClaimId;
  /** The announcement that it is about. */
  readonly announcement?: AnnouncementId;
  /** When it goes wrong: the overlap, or the item itself. */
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Sentence of the catalogues, `conflicts.sentence.<sentence>` with `title` and `reason`, and what it names. */
  readonly sentence: string;
  readonly values: FindingValues;
}
