/** An option whose value is not one of its own. */
export interface BadValue {
  readonly code: 'bad-value';
  readonly option: 'kinds' | 'busy' | 'free' | 'reminders' | 'privacy';
  readonly value: string;
}

/** Why a command line was not understood. */
export type VerbProblem = BadValue | { readonly code: 'usage' };
