import type { TimeProblem } from './draftTime';

/** Where a form cannot be saved yet, and why. */
export type DraftProblem =
  | { readonly field: 'title' | 'origin' | 'destination'; readonly code: 'missing' }
  | { readonly field: 'minutes'; readonly code: 'missing' }
  | { readonly field: 'start' | 'end'; readonly code: TimeProblem['code'] }
  | { readonly field: 'end'; readonly code: 'ends-before-it-starts' };
