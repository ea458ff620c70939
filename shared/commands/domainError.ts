import type { WallTime } from '../model/wallTime';

/** The nouns of a mission that are kept in collections keyed by identifier. */
export type CollectionName =
  | 'destinations'
  | 'organisations'
  | 'people'
  | 'groups'
  | 'delegates'
  | 'venues'
  | 'rooms'
  | 'items'
  | 'acceptances'
  | 'transfers'
  | 'supportRequests'
  | 'outcomes'
  | 'followUps'
  | 'surveyAnswers'
  | 'agreements'
  | 'terms'
  | 'benefits'
  | 'claims'
  | 'clauses'
  | 'tasks'
  | 'entryRules'
  | 'entryStates'
  | 'roomShares'
  | 'announcements'
  | 'guests'
  | 'budgetLines';

/**
 * Why an edit was refused: a stable code for the program and the facts for the sentence that the person reads
 * (catalogue key `error.<code>`). Nothing has changed when one of these is returned.
 */
export type DomainError =
  | { readonly code: 'not-found'; readonly collection: CollectionName; readonly id: string }
  | { readonly code: 'already-exists'; readonly collection: CollectionName; readonly id: string }
  | { readonly code: 'invalid-field'; readonly collection: CollectionName | 'mission'; readonly field: string }
  | { readonly code: 'text-too-long'; readonly text: string; readonly limit: number }
  /** `limit` is in mebibytes. */
  | { readonly code: 'too-many-pictures'; readonly limit: number }
  | { readonly code: 'still-in-use'; readonly collection: CollectionName; readonly id: string; readonly uses: number }
  | {
      readonly code: 'wall-time-in-gap';
      readonly wallTime: WallTime;
      readonly before: WallTime;
      readonly after: WallTime;
    }
  | {
      readonly code: 'wall-time-twice';
      readonly wallTime: WallTime;
      readonly first: WallTime;
      readonly second: WallTime;
    }
  | { readonly code: 'unknown-zone'; readonly zone: string }
  | { readonly code: 'ends-before-it-starts'; readonly field: string }
  | { readonly code: 'not-scheduled'; readonly id: string }
  | { readonly code: 'last-day-before-first-day' }
  | { readonly code: 'too-many-days'; readonly limit: number }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  | { readonly code: 'changed-since'; readonly label: string }
  | { readonly code: 'read-only' };
