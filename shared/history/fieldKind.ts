import type { CollectionName } from '../commands/domainError';
import type { NeedKind } from '../model/careNeeds';

/** How the history reads a field. */
export type FieldKind =
  | 'text'
  | 'prose'
  | 'number'
  | 'minutes'
  | 'time'
  | 'date'
  | 'zone'
  | 'country'
  | 'languages'
  | 'money'
  /** How far a request for support, or a claim, has come; the day is said by the history anyway. */
  | 'standing'
  | 'claimStanding'
  | 'allowance'
  /** Opening hours of each weekday. */
  | 'hours'
  /** True or absent: yes or no. */
  | 'flag'
  /** A value of which people see that it changed, not what it is: in which order something stands, who pays which part, a picture. */
  | 'order'
  /** One of several words: the catalogue's table of them. */
  | { readonly words: string }
  /** Several codes in one scalar, or none of them: diets, access needs. */
  | { readonly needs: NeedKind }
  /** One record of another collection. */
  | { readonly one: CollectionName }
  /** A set of records of another collection. */
  | { readonly many: CollectionName }
  /** A set of several words: the catalogue's table of them. */
  | { readonly manyWords: string };

export interface FieldOfHistory {
  /** What the screens call the field: a key of the catalogues. */
  readonly label: string;
  readonly kind: FieldKind;
}

/** Why the history says nothing of a field. */
export type Unsaid = 'kept by the application';
