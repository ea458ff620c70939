import type { CollectionName } from '../commands/domainError';
import type { Allowance } from '../model/allowance';
import type { Locale } from '../model/locale';
import type { Money } from '../model/money';
import type { PlainDate } from '../model/plainDate';
import type { SpokenLanguages } from '../model/spokenLanguages';
import type { WallTime } from '../model/wallTime';

/** What people call something; in both languages where it has a name in each. Empty where nobody gave one. */
export type Name = string | Readonly<Record<Locale, string>>;

/** Whose fields changed: a record of a collection, or the mission itself. */
export type ChangedNoun = CollectionName | 'mission';

export type RecordAct = 'added' | 'changed' | 'deleted' | 'restored';

/** A value of the mission as the history keeps it for the sentence: without a language, names as they were then. */
export type HistoryValue =
  | { readonly kind: 'text'; readonly text: string }
  /** Running text. `isClipped` where only its beginning is given. */
  | { readonly kind: 'prose'; readonly text: string; readonly isClipped?: true }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** A word of the catalogues, by its key. */
  | { readonly kind: 'word'; readonly key: string }
  /** Several of them. */
  | { readonly kind: 'words'; readonly keys: readonly string[] }
  | { readonly kind: 'name'; readonly name: Name }
  /** With what people call the place whose clock it is. */
  | { readonly kind: 'time'; readonly time: WallTime; readonly place: Name }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'languages'; readonly languages: SpokenLanguages }
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'allowance'; readonly allowance: Allowance }
  /** From opening to closing, `08:00-18:00`. */
  | { readonly kind: 'hours'; readonly hours: string };

/** One field of a record before and after; null where it was or became empty. `label` is a key of the catalogues. */
export type FieldChange =
  | {
      readonly kind: 'value';
      readonly label: string;
      readonly before: HistoryValue | null;
      readonly after: HistoryValue | null;
    }
  | {
      readonly kind: 'set';
      readonly label: string;
      readonly added: readonly HistoryValue[];
      readonly removed: readonly HistoryValue[];
    }
  /** Its place among others changed: that it did is all there is to say. */
  | { readonly kind: 'order'; readonly label: string }
  /** Two people had written it apart: the value that somebody then chose, and those that it was chosen over. */
  | {
      readonly kind: 'settled';
      readonly label: string;
      readonly chosen: HistoryValue | null;
      readonly others: readonly HistoryValue[];
    };

/**
 * What happened to one record. Of an added or restored one `fields` say what was in it (`before` is null), of a deleted
 * one what it had (`after` is null).
 */
export interface RecordChange {
  readonly noun: ChangedNoun;
  readonly id: string;
  readonly name: Name;
  readonly act: RecordAct;
  readonly fields: readonly FieldChange[];
}
