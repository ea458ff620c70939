/** How bad a finding is: it cannot happen so, it will likely go wrong, or somebody should look. */
export type Severity = 'impossible' | 'risky' | 'check';
