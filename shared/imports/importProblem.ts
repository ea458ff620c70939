import type { DelegateField } from './delegateField';

/** What can be wrong with, or worth a look at in, a list; sentences under `imports.problem.<code>`. */
export type ImportProblemCode =
  | 'no-name'
  | 'nobody'
  | 'nobody-named'
  | 'bad-email'
  | 'bad-website'
  | 'several-addresses'
  | 'bad-phone'
  | 'bad-date'
  | 'no-such-day'
  | 'ambiguous-date'
  | 'date-number'
  | 'expires-before-return'
  | 'expires-soon'
  | 'unknown-status'
  | 'unknown-role'
  | 'unknown-language'
  | 'unknown-spoken-languages'
  | 'unread-needs'
  | 'document-number'
  | 'unknown-kind'
  | 'unknown-country'
  | 'too-long'
  | 'formula'
  | 'formula-error'
  | 'hidden-row'
  | 'other-name'
  | 'unknown-identifier'
  | 'same-email'
  | 'shared-email'
  | 'same-person'
  | 'same-organisation'
  | 'organisation-looks-like'
  | 'organisation-same-site'
  | 'differs';

/** What can be done about it; `match:` is followed by the organisation meant. */
export type ImportChoice =
  | 'leave-empty'
  | 'keep'
  | 'replace'
  | 'exclude'
  | 'merge'
  | 'cut'
  | 'first'
  | 'without-number'
  | 'day-first'
  | 'month-first'
  | 'create'
  | `match:${string}`;

/** The worst first: an error loses something unless it is dealt with, a warning may surprise, a check is a question. */
export type ImportSeverity = 'error' | 'warning' | 'check';

export interface ImportProblem {
  /** Stable while the file and its mapping are, so that a choice can be remembered under it. */
  readonly id: string;
  readonly code: ImportProblemCode;
  readonly severity: ImportSeverity;
  /** Row numbers as the spreadsheet shows them. */
  readonly rows: readonly number[];
  /** Column by position, and what it was taken for; absent where the whole row is meant. */
  readonly column?: number;
  readonly field?: DelegateField;
  /** What stands in the cell. */
  readonly value: string;
  /** The other row, the days, the name: what the sentence needs besides the value. */
  readonly detail?: string;
  /** The name of the record whose value differs. */
  readonly record?: string;
  readonly choices: readonly ImportChoice[];
  /** The one in force: the person's, otherwise the first. */
  readonly choice: ImportChoice;
}

/** What a person chose, by the identifier of the problem. */
export type ImportDecisions = Readonly<Record<string, ImportChoice>>;
